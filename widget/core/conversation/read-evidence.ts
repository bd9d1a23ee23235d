import { nearReferences } from '../reference/near-references.ts';
import { readReferences } from '../reference/read-references.ts';
import { wordsOf } from '../reference/words-of.ts';
import type { AdEvidence } from './ad-evidence.ts';
import type { Evidence } from './evidence.ts';
import type { AdReferral, InboundMessage } from './inbound-message.ts';

/** Reads a message for its references. */
export function readEvidence(message: Pick<InboundMessage, 'text' | 'ref' | 'ad' | 'isForwarded'>): Evidence {
  const [ref, text] = [wordsOf(message.ref), wordsOf(message.text)];
  return {
    platform: readReferences(ref),
    text: readReferences(text),
    near: [...new Set([...nearReferences(ref), ...nearReferences(text)])],
    ...(message.ad && { ad: adEvidence(message.ad) }),
    ...(message.isForwarded && { isForwarded: true }),
  };
}

function adEvidence({ sourceType, adId, clickId }: AdReferral): AdEvidence {
  return { sourceType, ...(adId && { adId }), ...(clickId && { hasClickId: true }) };
}
