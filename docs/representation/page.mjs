export const pageOf = () => '';
