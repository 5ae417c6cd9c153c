/* The project's own reference kernel: what one core can do on two small models, to measure the engine against.
   Build: gcc -O3 -march=native -o test/bench/reference test/bench/reference.c -lm
   Run:   test/bench/reference fund 10000 1 20        (model, agents, seed, repetitions)
   fund is timed beside test/bench/funding-cycle.ts, which states its rules. */
/* Two reference workloads, "near the limit" single-thread C. Usage: bench tvl|fund N seed reps [quick]   (quick: quickselect instead of the histogram select)
   One JSON line per repetition (seed, seed+1, ...). */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <math.h>
#include <time.h>

/* ---------- rng: xoshiro256++ seeded by splitmix64 ---------- */
static uint64_t S[4];
static inline uint64_t rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }
static inline uint64_t nextu(void) {
  uint64_t r = rotl(S[0] + S[3], 23) + S[0], t = S[1] << 17;
  S[2] ^= S[0]; S[3] ^= S[1]; S[1] ^= S[2]; S[0] ^= S[3]; S[2] ^= t; S[3] = rotl(S[3], 45);
  return r;
}
static void seed_rng(uint64_t x) {
  for (int i = 0; i < 4; i++) {
    uint64_t z = (x += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL; z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    S[i] = z ^ (z >> 31);
  }
}
static inline double u01(void) { return (nextu() >> 11) * 0x1p-53; }
/* ---------- normal: ziggurat, 128 layers (Doornik's ZIGNOR layout) ---------- */
#define ZR 3.442619855899
#define ZV 9.91256303526217e-3
static double ZX[129], ZRt[128];
static void zig_init(void) {
  double f = exp(-0.5 * ZR * ZR);
  ZX[0] = ZV / f; ZX[1] = ZR; ZX[128] = 0;
  for (int i = 2; i < 128; i++) { ZX[i] = sqrt(-2 * log(ZV / ZX[i - 1] + f)); f = exp(-0.5 * ZX[i] * ZX[i]); }
  for (int i = 0; i < 128; i++) ZRt[i] = ZX[i + 1] / ZX[i];
}
static inline double normal(void) {
  for (;;) {
    uint64_t r = nextu();
    double u = 2 * ((r >> 11) * 0x1p-53) - 1;
    int i = r & 127;
    if (fabs(u) < ZRt[i]) return u * ZX[i];
    if (i == 0) {
      double x, y;
      do { x = log(1 - u01()) / ZR; y = log(1 - u01()); } while (-2 * y < x * x);
      return u < 0 ? x - ZR : ZR - x;
    }
    double x = u * ZX[i];
    double f0 = exp(-0.5 * (ZX[i] * ZX[i] - x * x)), f1 = exp(-0.5 * (ZX[i + 1] * ZX[i + 1] - x * x));
    if (f1 + u01() * (f0 - f1) < 1.0) return x;
  }
}
/* Poisson by sequential inversion: one uniform; means here stay below about 40 */
static inline int poisson(double m) {
  double u = u01(), p = exp(-m), s = p; int k = 0;
  while (u > s && k < 1000) { k++; p *= m / k; s += p; }
  return k;
}
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e3 + t.tv_nsec * 1e-6; }
static double cpu(void) { struct timespec t; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); return t.tv_sec * 1e3 + t.tv_nsec * 1e-6; }
static int cmpd(const void *a, const void *b) { double x = *(double *)a, y = *(double *)b; return x < y ? -1 : x > y; }
static double gini(const double *v, int n) {
  double *c = malloc(n * sizeof *c); memcpy(c, v, n * sizeof *c); qsort(c, n, sizeof *c, cmpd);
  double s = 0, w = 0; for (int i = 0; i < n; i++) { s += c[i]; w += (i + 1.0) * c[i]; }
  free(c); return s > 0 ? 2 * w / (n * s) - (n + 1.0) / n : 0;
}

/* ---------- workload 1: Talent vs Luck ---------- */
#define CELL 6.0
static void tvl(int N, uint64_t seed) {
  double t0 = now();
  seed_rng(seed);
  double L = 201.0 * sqrt(N / 1000.0);
  int E = N / 2, nc = (int)(L / CELL); if (nc < 3) nc = 3;
  double inv = nc / L;
  double *x0 = malloc(8L * N), *y0 = malloc(8L * N), *x = malloc(8L * N), *y = malloc(8L * N), *tal = malloc(8L * N), *cap = malloc(8L * N);
  int *start = calloc((size_t)nc * nc + 1, 4), *cell = malloc(4L * N), *fill;
  for (int i = 0; i < N; i++) {
    x0[i] = u01() * L; y0[i] = u01() * L;
    int cx = (int)(x0[i] * inv), cy = (int)(y0[i] * inv); if (cx >= nc) cx = nc - 1; if (cy >= nc) cy = nc - 1;
    cell[i] = cy * nc + cx; start[cell[i] + 1]++;
  }
  for (int c = 0; c < nc * nc; c++) start[c + 1] += start[c];
  fill = malloc(4L * nc * nc); memcpy(fill, start, 4L * nc * nc);
  for (int i = 0; i < N; i++) { int k = fill[cell[i]]++; x[k] = x0[i]; y[k] = y0[i]; }
  for (int i = 0; i < N; i++) { double t; do t = 0.6 + 0.1 * normal(); while (t < 0 || t > 1); tal[i] = t; cap[i] = 10; }
  /* events: exchangeable, so they are stored in cell order (the walk is short: locality lasts) */
  double *ex = malloc(8L * E), *ey = malloc(8L * E); uint8_t *lucky = malloc(E);
  {
    int *st = calloc((size_t)nc * nc + 1, 4);
    for (int i = 0; i < E; i++) { x0[i] = u01() * L; y0[i] = u01() * L; int cx = (int)(x0[i] * inv), cy = (int)(y0[i] * inv); if (cx >= nc) cx = nc - 1; if (cy >= nc) cy = nc - 1; cell[i] = cy * nc + cx; st[cell[i] + 1]++; }
    for (int c = 0; c < nc * nc; c++) st[c + 1] += st[c];
    for (int i = 0; i < E; i++) { int k = st[cell[i]]++; ex[k] = x0[i]; ey[k] = y0[i]; lucky[k] = i < E / 2; }
    free(st);
  }
  double t1 = now(), c1 = cpu();
  long hits = 0;
  for (int s = 0; s < 80; s++)
    for (int e = 0; e < E; e++) {
      double a, b, r2;
      do { uint64_t r = nextu(); a = (int32_t)r * 0x1p-31; b = (int32_t)(r >> 32) * 0x1p-31; r2 = a * a + b * b; } while (r2 > 1 || r2 < 1e-12);
      double q = 2.0 / sqrt(r2), px = ex[e] + a * q, py = ey[e] + b * q;
      if (px < 0) px += L; else if (px >= L) px -= L;
      if (py < 0) py += L; else if (py >= L) py -= L;
      ex[e] = px; ey[e] = py;
      int cx0 = (int)floor((px - 1) * inv), cx1 = (int)((px + 1) * inv), cy0 = (int)floor((py - 1) * inv), cy1 = (int)((py + 1) * inv);
      if (cx0 >= 0 && cy0 >= 0 && cx1 < nc && cy1 < nc) {
        for (int cy = cy0; cy <= cy1; cy++)
          for (int k = start[cy * nc + cx0], ke = start[cy * nc + cx1 + 1]; k < ke; k++) {
            double dx = x[k] - px, dy = y[k] - py;
            if (dx * dx + dy * dy <= 1) { hits++; if (!lucky[e]) cap[k] *= 0.5; else if (u01() < tal[k]) cap[k] *= 2; }
          }
      } else
        for (int cy = cy0; cy <= cy1; cy++) for (int cx = cx0; cx <= cx1; cx++) {
          int wx = cx < 0 ? cx + nc : cx >= nc ? cx - nc : cx, wy = cy < 0 ? cy + nc : cy >= nc ? cy - nc : cy;
          for (int k = start[wy * nc + wx]; k < start[wy * nc + wx + 1]; k++) {
            double dx = fabs(x[k] - px), dy = fabs(y[k] - py); if (dx > L / 2) dx = L - dx; if (dy > L / 2) dy = L - dy;
            if (dx * dx + dy * dy <= 1) { hits++; if (!lucky[e]) cap[k] *= 0.5; else if (u01() < tal[k]) cap[k] *= 2; }
          }
        }
    }
  double t2 = now(), c2 = cpu();
  double ml = 0, up = 0, mx = 0; for (int i = 0; i < N; i++) { ml += log2(cap[i] / 10); up += cap[i] > 10; if (cap[i] > mx) mx = cap[i]; }
  printf("{\"wl\":\"tvl\",\"n\":%d,\"seed\":%lu,\"t_init\":%.3f,\"t_run\":%.3f,\"c_run\":%.3f,\"meanlog2\":%.6f,\"share_up\":%.6f,\"gini\":%.6f,\"hits\":%.6f}\n", N, seed, t1 - t0, t2 - t1, c2 - c1, ml / N, up / N, gini(cap, N), (double)hits / N);
  free(x0); free(y0); free(x); free(y); free(tal); free(cap); free(start); free(fill); free(cell); free(ex); free(ey); free(lucky);
}

/* ---------- workload 2: funding cycle ---------- */
/* k-th largest value (k>=1) of a[0..n-1]; destroys a. Hoare quickselect, median of 3 */
static double kth_largest(double *a, int n, int k) {
  int lo = 0, hi = n - 1, t = n - k;
  while (lo < hi) {
    int mid = lo + ((hi - lo) >> 1); double p = a[mid], l = a[lo], h = a[hi];
    if (l > p) { double z = l; l = p; p = z; } if (p > h) p = h; if (l > p) p = l;
    int i = lo, j = hi;
    while (i <= j) {
      while (a[i] < p) i++;
      while (a[j] > p) j--;
      if (i <= j) { double z = a[i]; a[i] = a[j]; a[j] = z; i++; j--; }
    }
    if (t <= j) hi = j; else if (t >= i) lo = i; else return a[t];
  }
  return a[t];
}
/* k-th largest of q, q untouched: histogram over [min,max], then quickselect inside the one bin that matters.
   No data-dependent branch in the two long passes, so no misprediction cost. */
#define BINS 2048
static double kth_hist(const double *q, int n, int k, double *tmp) {
  double lo = q[0], hi = q[0];
  for (int i = 0; i < n; i++) { lo = q[i] < lo ? q[i] : lo; hi = q[i] > hi ? q[i] : hi; }
  if (!(hi > lo)) return lo;
  int h[BINS] = {0}; double s = (BINS - 1) / (hi - lo);
  for (int i = 0; i < n; i++) h[(int)((q[i] - lo) * s)]++;
  int b = BINS - 1, above = 0; while (above + h[b] < k) above += h[b--];
  int m = 0; for (int i = 0; i < n; i++) { tmp[m] = q[i]; m += (int)((q[i] - lo) * s) == b; }
  return kth_largest(tmp, m, k - above);
}
static int use_quick;
static void fund(int N, uint64_t seed) {
  double t0 = now();
  seed_rng(seed);
  const int T = 30, K = (int)(0.2 * N); const double LAM = 2.0, LAM0 = 0.5, GRANT = 2.0, SQ = sqrt(GRANT), DEP = 0.85, ALPHA = 0.5;
  double *ab = malloc(8L * N), *stock = calloc(N, 8), *wealth = calloc(N, 8), *q = malloc(8L * N), *tmp = malloc(8L * N + 8);
  uint8_t *age = malloc(N), *dry = calloc(N, 1);
  for (int i = 0; i < N; i++) { ab[i] = exp(0.5 * normal()); age[i] = 28 + (int)(u01() * 37); }
  double t1 = now(), c1 = cpu();
  double papers = 0, agesum = 0; long retire = 0, quit = 0;
  for (int t = 0; t < T; t++) {
    for (int i = 0; i < N; i++) q[i] = ab[i] * exp(0.3 * normal()) + ALPHA * log(1 + stock[i]);
    double thr; int eq = K;
    if (use_quick) { memcpy(tmp, q, 8L * N); thr = kth_largest(tmp, N, K); } else thr = kth_hist(q, N, K, tmp);
    for (int i = 0; i < N; i++) eq -= q[i] > thr;      /* how many at the threshold still fit, by index */
    long pt = 0, as = 0;
    for (int i = 0; i < N; i++) {
      int f = q[i] > thr || (q[i] == thr && eq-- > 0);
      int p = poisson(f ? LAM * ab[i] * SQ : LAM0 * ab[i]);
      pt += p; stock[i] = DEP * stock[i] + p;
      if (f) { wealth[i] += GRANT; dry[i] = 0; } else dry[i]++;
      int a = ++age[i];
      if (a > 65 || dry[i] >= 4) {
        if (a > 65) retire++; else quit++;
        ab[i] = exp(0.5 * normal()); stock[i] = 0; wealth[i] = 0; age[i] = 28; dry[i] = 0;
      }
      as += age[i];
    }
    papers += pt; agesum += as;
  }
  double t2 = now(), c2 = cpu();
  printf("{\"wl\":\"fund\",\"n\":%d,\"seed\":%lu,\"t_init\":%.3f,\"t_run\":%.3f,\"c_run\":%.3f,\"papers\":%.6f,\"gini_stock\":%.6f,\"gini_wealth\":%.6f,\"mean_age\":%.6f,\"retire\":%.6f,\"quit\":%.6f}\n",
    N, seed, t1 - t0, t2 - t1, c2 - c1, papers / N / T, gini(stock, N), gini(wealth, N), agesum / N / T, (double)retire / N / T, (double)quit / N / T);
  free(ab); free(stock); free(wealth); free(q); free(tmp); free(age); free(dry);
}
int main(int c, char **v) {
  int N = atoi(v[2]), reps = atoi(v[4]); uint64_t seed = strtoull(v[3], 0, 10);
  zig_init(); use_quick = c > 5;
  for (int r = 0; r < reps; r++) { if (!strcmp(v[1], "tvl")) tvl(N, seed + r); else fund(N, seed + r); fflush(stdout); }
}
