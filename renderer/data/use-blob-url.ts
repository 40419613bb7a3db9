import { useEffect, useState } from 'react';
import { getBlob } from './blobs.ts';

/** An object URL of blob `hash` while the component is there; null for '' and while it loads. */
export const useBlobUrl = (hash: string): string | null => {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made = '';
    let isCurrent = true;
    if (hash !== '')
      void getBlob(hash).then((blob) => {
        if (!blob || !isCurrent) return;
        made = URL.createObjectURL(blob);
        setUrl(made);
      });
    return () => {
      isCurrent = false;
      setUrl(null);
      if (made) URL.revokeObjectURL(made);
    };
  }, [hash]);
  return url;
};
