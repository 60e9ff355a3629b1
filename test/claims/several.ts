// Sentences that say more than one thing: what is taken for granted beside more of it, and claims beside claims.

/** As the lines of `corpus.ts`. */
export const several = `
sure|With 30% lost to overhead and only 5% joining, gamers still beat CoreWeave|crowd: crowd_to_owner > 1|participation=5%,coordination_efficiency=1 - 30%|CoreWeave
sure|Gamers (10% joining, 30% overhead) beat CoreWeave by 2027|crowd: crowd_to_owner > 1|participation=10%,coordination_efficiency=1 - 30%|CoreWeave & 2027
sure|gamers beat Oracle if a tenth of them join and half the compute is lost|crowd: crowd_to_owner > 1|participation=10%,coordination_efficiency=1 - 50%|Oracle
sure|gamers beat Oracle with 10% joining|crowd: crowd_to_owner > 1|participation=10%|Oracle
ask|With 5% of gamers and 50% efficiency the pool beats Oracle|crowd: crowd_to_owner > 1|participation=5%,coordination_efficiency=50%|Oracle
ask|If 10% join and they lose a third to overhead, it's still bigger than Oracle|crowd: crowd_to_owner > 1|participation=10%,coordination_efficiency=1 - 1/3|Oracle
ask|if everyone joined but half the work was lost gamers would still beat Oracle|crowd: crowd_to_owner > 1|participation=100%,coordination_efficiency=1 - 50%|Oracle
ask|20% joining would be enough to match Oracle|crowd: breakeven_participation <= 20%||Oracle
`;
