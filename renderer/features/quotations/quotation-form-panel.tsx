export const QuotationFormPanel = (_props: { readonly contactId?: string | undefined }) => null;
