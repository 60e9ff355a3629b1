// Sentences of kinds that fewer people argue by: the rest of the world, a model by its bytes, sums from everybody.

/** As the lines of `corpus.ts`. */
export const rarer = `
ask|Everyone outside the top five shares less than a third|versus: first_to_second > 66.67%||five & world
ask|Outside of the US and China the rest of the planet shares about ten percent of it|versus: first_to_second ~ 90%||China & world
sure|Everybody outside the big four has at most 40% of all AI compute|versus: first_to_second >= 60%||four & world
none|Everyone outside the top five gets a bronze medal
ask|Microsoft has one chip in six|versus: first_to_second ~ 1/6||Microsoft & world
ask|Meta owns one in ten chips|versus: first_to_second ~ 1/10||Meta & world
sure|big tech capex went past 700 billion this year|estimate: result > $700
ask|If you only train on weekends you should rent|rent: rent_to_own < 1|time_in_use=2/7
none|If you only ski on weekends you should rent the skis
ask|If a billion people let their PC run over night they'd beat the corporate GPU farms|crowd: crowd_to_owner > 1|consumer_gpu_installed_base=1B,availability=8/24|four
sure|One PlayStation against Amazon is 1:30,000,000|versus: first_to_second ~ 30||Amazon & PlayStation
ask|Two thousand old phones in a rack still dont make one H100|versus: first_to_second < 1||2k of the phones & H100
ask|300 dusty 3090s beat forty H100s|versus: first_to_second > 1||300 RTX 3090s & H100
ask|a 1.5 TB model needs around fifty 5090s just to load|fit: cards_needed ~ 50|model_parameters=1.5T,bytes_per_parameter=8/8
ask|A million H100s can do the work of a million people|estimate: result >= 1||AI workers of one
ask|1000 H100s can run 5000 AI workers|estimate: result >= 5||AI workers of one
ask|For what Google spends in a year every gamer could get a 5090|estimate: result <= 1||RTX 5090 & Google
ask|Meta could buy every gamer a 4090 with its capex|estimate: result <= 1||RTX 4090 & Meta
ask|A $100 subsidy per gamer would not buy even a twentieth of Google's fleet|estimate: result > 1||5% & Google & $100
ask|For five hundred dollars each the gamers could own as much as Meta|estimate: result <= 1||Meta & $500
sure|Ten bucks each from a million gamers rents you 450 H100s for a year|estimate: result <= 1||450 H100s & 365 days & $10 from 1M
sure|A training run for 100 grand is like 40 thousand H100 hours at 2.50|estimate: result ~ 1||40k hours & $100k
ask|Microsoft's capex would buy 2 million H100s|estimate: result <= 1||2M H100s & Microsoft
none|For what Google spends in a year every school could get a pool
none|Ten bucks each from a million fans rents a stadium for a year
none|A tractor does the work of twenty people
`;
