export const ContactPage = (_props: { readonly id: string }) => null;
