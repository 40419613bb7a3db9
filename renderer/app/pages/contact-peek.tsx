/** One contact beside the list. */
export const ContactPeek = ({ id }: { readonly id: string }) => <p>{id}</p>;
