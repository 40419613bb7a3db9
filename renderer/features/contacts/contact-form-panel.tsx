export const ContactFormPanel = (_props: { readonly contactKind?: 'person' | 'organization' | undefined }) =>
  null;
