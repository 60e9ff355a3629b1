// A page for programs that read the web: schema.org's Claim, and its ClaimReview for a figure that was worked out again.

import { timeText } from "../markdown.ts";
import type { Sheet } from "./sheet.ts";

const crux = { "@type": "Organization", name: "Crux" } as const;

/** https://schema.org/Claim and https://schema.org/ClaimReview. `url` is the page's own. */
export function jsonLd({ said, by }: Sheet, url: string, at: number): object {
  const date = timeText(at).slice(0, 10);
  const { claim, review } = said;
  const context = { "@context": "https://schema.org" };
  if (review === undefined) {
    const people = by.map((name) => ({ "@type": "Person", name }));
    return {
      ...context,
      ...{ "@type": "Claim", text: claim, name: claim, url, datePublished: date, publisher: crux },
      ...(people.length > 0 && { author: people }),
    };
  }
  const { title, url: address } = review.source;
  return {
    ...context,
    ...{ "@type": "ClaimReview", url, claimReviewed: claim, datePublished: date, author: crux },
    itemReviewed: {
      ...{ "@type": "Claim", text: claim },
      appearance: { "@type": "CreativeWork", name: title, ...(address !== undefined && { url: address }) },
    },
    reviewRating: {
      ...{ "@type": "Rating", ratingValue: review.rating, worstRating: 1, bestRating: 3 },
      alternateName: review.verdict,
    },
  };
}
