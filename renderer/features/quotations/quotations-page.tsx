export const QuotationsPage = () => null;
