import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Whole simulations run inside tests: the limit is for a test that hangs, not for a slow machine.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
