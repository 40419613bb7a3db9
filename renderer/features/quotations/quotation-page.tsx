export const QuotationPage = (_props: { readonly id: string }) => null;
