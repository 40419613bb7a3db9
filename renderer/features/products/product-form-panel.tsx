export const ProductFormPanel = (_props: { readonly productId?: string | undefined }) => null;
