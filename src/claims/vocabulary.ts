// The vocabulary of claims: what words mean, by slot; names of owners and hardware come from the ledger.

/*
 * The slots are one letter each, so that what belongs together in a sentence is a pattern over a string of them:
 * `W` an owner or crowd · `P` hardware by the piece · `Y` a hyperscaler · `A` one consumer card · `g` cards or GPUs ·
 * `N` a figure · `x` times · `R` a comparison · `K` one of cost · `S` the sign of a figure · `V` has · `B` is ·
 * `c` compute · `J` joins · `X` everyone · `E` all or together · `M` most · `z` nobody knows how many · `0` nobody ·
 * `T` a topic · `G` grows · `y` every so often · `Q` if · `H` both or neither · `D` a year · `n` not · `i` irony ·
 * `9` nothing lost · `w` electricity · `!` watts · `m` memory · `u` gigabytes · `r` renting · `b` buying · `h` an hour ·
 * `o` costs · `s` spends · `$` money · `Z` NVIDIA · `e` enough · `t` it takes · `k` workers · `a` employs · `f` trains ·
 * `v` a frontier model · `F` fits · `d` a model · `l` lost · `L` to coordination · `U` in use · `I` idle ·
 * `q` efficiency · `p` people · `O` a few hold it · `j` an API · `C` open weights · `1` hours a day · `2` days ·
 * `3` the size of a model · `4` bits · `#` another subject · `?` unknown, or `soft`: it may say nothing, but nobody knows.
 */

/** A slot, its value, and phrases; `*` stands for any ending of the word before it. */
export const words = `
Y : big ai companies|the big ai companies|ai companies|the ai companies|ai giants|the ai giants|big ai|big ai firms|each of the 4|each of the big 4|each of the top 4|hyperscale capacity|hyperscale compute|hyperscale|giant|a giant|one giant|one of the giants|one of the 4|any one of the 4|any of the 4|any one of the giants|any of the giants|each of the giants|the cloud giants|one of the cloud giants|any one of the cloud giants|the cloud companies|the cloud providers|hyperscaler*|big cloud provider*|hyperscaler datacenter*|datacenter*|cloud datacenter*|cloud provider*
Y : cloud giant*|clouds|the clouds|cloud company|cloud companies|big cloud*|hyperscaler fleet*|entity that can|large companies|big companies|large corporations|big corporations|corporations|large firms|big firms|mega corps|megacorp*|tech company|tech companies|big tech company|big tech companies|tech corporations
W four : the fleets|big four|the big four|faang|big 4|the big 4|mag 7|magnificent 7|the big players|tech megacorps|the hyperscaler fleets|big cloud providers combined
A : my gaming pc|rtx|my gpu|my rig|gamer|what you have|you alone|your gpu|your card|your gaming pc|your pc|your own gpu|one gpu|a gpu|single gpu|a single gpu|consumer one*|one card|a card|a single card|single card
P datacenter_gpu : datacenter one*|datacenter gpu*|datacenter card*|datacenter chip*|datacenter accelerator*|accelerator*|ai chip*
W gamers : living rooms|little guys|the little guys|the little guy|such a network|volunteer network*|network of home computers|private card*|volunteer swarm*|gpu* on steam|card* on steam|gpu owner*|card owner*|rig owner*|volunteer* machine*|home machine*|steam community|pc gaming community|gaming community|pc owner*|computer owner*|pooled network|your gpus|your cards|our gpus|our cards
W gamers : people bedroom*|people basement*|people home*|people house*|people living room*|the public|ordinary people|normal people|regular people
W gamers : pooled gpu*|pooled card*|pooled gaming gpu*|gamer pool|gamers pool|the whole pool|such a pool|a pool like that|the entire pool|whole pool|entire pool
W labs : labs|big labs|the big labs|ai labs|the ai labs|big ai labs|the labs|frontier labs|the frontier labs
W google : the largest of the 4|the biggest of the 4|largest of the 4|biggest of the 4|one firm|a single firm|1 firm|one company|a single company|1 company|biggest player|largest player|top player|biggest company|biggest owner|top company|largest company|the leader|top hyperscaler|biggest hyperscaler|largest hyperscaler|biggest cloud
W world : world supply of ai compute|the world supply of ai compute|of the total|of the world total|world h100e|the world h100e|global h100e|total ai compute|ai compute of the world|everything|all the datacenters|all the world datacenters|every datacenter on earth|the datacenters combined|all datacenters combined|all of the datacenters|ai compute out there|global ai capacity|all the gpus in the world|all gpus in the world|the ai chips in the world|global supply|the pie|world supply
W xai : memphis site|memphis cluster|memphis datacenter|colossus 2
W gamers_korea : pc bang*|korean pc bang*|korea pc bang*|korean internet cafe*
W laptops : gaming laptop*|gaming notebook*|work laptop*
W playstations : ps|ps crowd|ps5 crowd|ps4*|psn|playstation 4*
W consoles : nintendo switch*|switches|nintendo*|handheld*
W macs : imac*|mac pro*|m1 mac*|m2 mac*|m3 mac*|m4 mac*|m5 mac*|macbook air*|apple silicon
W us : washington*|uncle sam|the yanks
W gulf : the gulf states|gulf states|the gulf|saudi*|saudi arabia|uae|the uae|emirates
W xboxes : series x|xbox series x*|xbox crowd
W universities : uni*|every uni|college*|every university|campus*|academic lab*|grad student*|phd student*|researcher*|academic*|professor*|academic world|student*|stanford|mit|berkeley|harvard|oxford|cambridge|eth zurich|caltech|tsinghua
W miners : crypto miner*|ethereum miner*|eth miner*|ex eth miner*|ex miner*|former miner*|ex-miner*|old mining rig*|old mining card*|mining rig*|mining farm*|gpu miner*|ex-crypto miner*|crypto mining rig*|crypto farm*|crypto mining farm*|former crypto miner*|the miners|ex-eth miner*|former ethereum miner*|former eth miner*|mining card*|crypto folks|crypto people|crypto bros|gpu mining farm*
W supercomputer : supercomputers|any supercomputer|every supercomputer|the fastest supercomputer*|world fastest supercomputer*|the world fastest supercomputer*|top supercomputer*|biggest supercomputer*|largest supercomputer*|public supercomputer*|government supercomputer*|national supercomputer*|department of energy|exascale machine*
R > : add* up to more than|come* to more than|amount* to more than|bring* down|outcompet*|out-compet*|beat*|beaten|overtaken|exceed*|outperform*|outstrip*|outclass*|overtake*|surpass*|defeat*|eclipse*|dwarf*|outweigh*|outdo*|sink*|bury|buries|outrank*|outsize*|one-up*|edge out|edges out|out-perform*|knock* out|topple*|leapfrog*|make* look small|steamroll*|out-train*|outtrain*|outrun*|out-run*
R > : outgun*|outscale*|overpower*|outmuscle*|outcompete*|out-compete*|outpace*|dethrone*|take* down|win* against|ahead of|superior to|ahead
R > : pass|passes|passed|bigger|larger|stronger|greater|more|more powerful|more capable
R >q : faster|better|higher|longer|win*
n : no amount of|no number of|unlikely|doubtful|laughable|ridiculous|ludicrous|absurd|zero chance|no hope|in no way|by no means|no way in hell|hell no|under no circumstances|unable to|incapable of|lack*|far from|anything but|delusional|delusion|cope|copium|hogwash|baloney|bogus|untrue|unrealistic|implausible
R >n : outnumber*
R <n : outnumbered by|outnumbered
R >w : leave|leaves|wipe* the floor with|mop* the floor with|blow* out of the water|run* circles around|annihilate*|obliterate*|stomp*
R >w : crush*|destroy*|smoke*|trump*|top|pwn*|wreck*|smash*|thrash*|whoop*|demolish*|outshine*|overshadow*|overwhelm*|swamp*|drown* out|humiliat*|embarrass*|put* to shame|eat* for breakfast|eat* alive|conquer*|vanquish*|slaughter*|whip*|rout*|clobber*|hammer*|pummel*|squash*|flatten*|overrun*|dominat*|tower over|towers over|leave* in the dust|leave* behind|put* out of business|finish off|beats the crap out of|beat* the shit out of|kick* the ass of|unseat*|supplant*|own the likes of
R >c : outcompute*|out-compute*|outflop*
R > : lead over|edge over|an edge over|the edge over|a lead over|leads|lead|outpower*|outproduce*|out-muscle*|outrace*|go beyond|goes beyond|go past|goes past|get past|gets past|blow* past|sail* past|the upper hand over|mightier than|beefier than
R >s : the biggest owner|the largest owner|the biggest cluster|the biggest fleet|the most compute|the most gpus|the most chips|the largest cluster|the largest fleet
R >s : more compute than any other company|more compute than anyone else|more compute than anybody else|more ai compute than any other company|more ai compute than anyone else|more than any other company|the most ai compute|the most h100s|the biggest ai cluster|number 1 in compute|number 1 in ai compute|the most powerful
R >= : as wide|a check on|the check on|a counterweight to|a counterbalance to|get* you to|get* us to|tie* with|draw* level with|get* level with|match*|rival*|as much|as big|as large|as powerful|as strong|as many|as fast|as capable|take* on|touch*
R >= : stand* a chance against|stand* a chance|keep* pace with|compete* with|keep* up with|catch* up with|caught up with|catch* up to|catch*|on par with|on a par with|reach*
R >= : make up|stand* up to|hold* a candle to|a match for|catch* up|come* close to|came close to|get* close to|replac*|rival*|hang with|go toe to toe with|measure up to|stack* up to|stack* up against|stand* up against|go up against|give a run for their money|replicate*|recreat*|rebuild|add* up to a
R >= : get* anywhere near|anywhere near|come* anywhere close to|anywhere close to|scrape together|scrap* together|muster* up|muster*|assemble*|equate*|parallel*|emulat*|offset*|substitut* for|stand in for|make up for|come within reach of|within reach of|on the level of|at the level of|on the scale of|at the scale of|approach*|draw even with|pull even with|be as good as|hold its own against|hold their own against|compare with|compare to|compares with|compares favorably with|in the same league as|in the same ballpark as|the same league as|on equal footing with|a substitute for|a rival to|a rival for|a real rival to|a competitor to|a match to|an alternative to|a real alternative to|get to the level of|reach the level of|reach the size of|grow to the size of|at least as much as|as mighty as|enough to equal|fill*|fill up|a dent in|make a dent in|put a dent in|dent
R >= : come* near|get to|gets to|getting to|get* near|challenge*|threat* to|a threat to|as fast as|as well|comparable to|up there with
R ~ : what it was|what it is|the same|about the same|the same amount|equally|similar|roughly what|about what|around what|exactly what|do* the work of|does the work of|equal*|equivalent to|amount* to|add* up to|come* to|as good as|identical to|the equal of|a tie with|level with|neck and neck with|neck and neck|comparable|on a level with|tantamount to|correspond* to|work* out to|works out at|boils down to|translates to|translate* into|counts as|count as|no different from|same as
R < : trail*|lag*|lag* behind|behind|fall* behind|fall* further behind|further behind
R < : no chance against|no chance|scraps|crumbs|chicken feed|less|fewer|smaller|weaker|dwarfed by|inferior to|no match for|short of|nothing against|nothing compared to|edged out by|buried by
R < : nothing next to|peanuts next to|peanuts compared to|peanuts|outclassed by|beaten by|lose* to|nowhere near|nothing beside|nothing near|nowhere close|not close to|a fraction of|a tiny fraction of|a sliver of|tiny fraction of|small fraction of|a small fraction of|miles behind|light years behind|pathetic next to|pathetic compared to|a toy next to|a toy compared to|toys next to|toys compared to|dust compared to|dust next to|way short of|a blip compared to|a blip next to|a speck next to|a speck compared to|trivial compared to|trivial next to|negligible compared to|negligible next to|laughable next to|laughable compared to|tiny against
R < : nowhere near as much|nowhere near as many|nowhere close to|tiny next to|tiny compared to|tiny against
R < : a joke compared to|a joke next to|a rounding error|rounding error|a drop in the bucket|a drop in the ocean
R < : fall* short of|fuck all compute compared to|pale* next to|pale* against|insignificant next to|insignificant compared to|negligible|meaningless next to|minuscule next to|minuscule compared to|minuscule|microscopic next to|a grain of sand next to|an ant next to|ants next to|a flea next to|puny next to|puny compared to|puny|weak next to|weak compared to|nothing like|not in the same league as|pales in comparison to|pale* in comparison|pale* in comparison with|pale* compared to|outdone by|overtaken by|beat by|bested by|second to|beneath|well short of|far short of|far cry from|a far cry from|a shadow of|a drop in the ocean compared to|a drop in the bucket next to|a drop in the bucket compared to|pocket change next to|pocket change for|small potatoes next to|small change for|small beer compared to|playing catch up with|not a patch on
R <q : lose* ground|losing ground|lower|slower|more slowly|slowly|worse
K < : make* economic sense|economic sense|financial sense|better off|win* on cost|win* on price|economical|pay* off|make* sense|makes more sense|worth it|a bargain|bargain
K < : cheaper|less expensive|less costly|cost* less|cheaper to|pay* less|cost* you less|affordable|more affordable|less pricey|a steal|save* money|save* you money|save* cash|undercut*|a better deal than|a better deal|better value|better value than|dirt cheap|cheapest|cheap
K > : uneconomical|not economical|lose* on cost|lose* on price|more expensive|ripoff|rip-off|a ripoff|a rip-off|rip off|a rip off|waste of money|a waste of money|money pit|dearer|pricier|costlier|more costly|cost* more|pay* more|a ripoff compared to|a waste|throwing money away|burning money|steeper than|steeper|a worse deal|worse deal than|too expensive|too pricey|expensive|costly|pricey
K <= : as cheap as|as cheap
K >= : as expensive as|as pricey|price of|the price of|price of one|the price of one|as expensive|as costly|as dear|cost* as much
K ~ : cost* the same|cost* about the same
S >= : at least|no less than|not less than|a minimum of|minimum|or more|no fewer than|no fewer than|as many as at least|easily over|or higher|or greater|at a minimum|a solid|upward of|a whopping|a full
S <= : optimistic|generous|ambitious|a stretch|wishful thinking|tops out at|max* out at|cap* out at|peak* at|capped at|at most|no more than|not more than|up to|only|just|merely|barely|a mere|mere|maximum|at best|hardly|no higher than|a maximum of|at the most|tops at|never more than|if that|as little as|at max|max|or fewer|or less|or under|or below|tops out around|a paltry|a measly|measly|a puny|scarcely|nothing more than|a maximum
S > : tops|more than|over|above|upwards of|in excess of|greater than|bigger than|higher than|well over|north of|beyond|and change|and then some|far more than|way more than|way over|far over
S < : drop* below|fall* below|fell below|went below|less than|fewer than|under|below|lower than|not even|smaller than|well under|shy of|not quite|just under|a bit under|slightly under|a little under|slightly less than|just shy of|far less than|way less than|way under|far below|way below|not nearly
S ~ : something like|somewhere around|about|around|roughly|approximately|some|circa|nearly|almost|close to|on the order of|maybe|more like|give or take|in the ballpark of|more or less|on the order of|around about|in the region of|approx|approx.|appx|ca.|ca|round about|call it|in the neighborhood of|in the neighbourhood of|in the vicinity of|of the order of|ballpark|or so|or thereabouts|plus or minus|perhaps|possibly|estimated|an estimated|kinda|pretty much|practically|virtually|damn near|nigh on|close on|pushing|near
V : fall* to|drop* to|shrink* to|rise to|grow to|climb to
V past : went from 0 to|from 0 to|went from zero to|from zero to|ramped up to|ramped to|scaled to|scaled up to|grew to|jumped to|shot up to|went to
V by : sit* with|lie* with|rest* with|belong* to|owned by|is owned by|are owned by|held by|is held by|controlled by|is controlled by|in the hands of
V by : is in|are in|sit* in|is in the hands of|is located in|concentrated in|resides in|is found in|in the possession of|falls to|is run by|are run by|run by|operated by|is based in|based in|located in|housed in|sits within
b even : break even|breaks even|break even on|pay for itself|pays for itself|pay itself off|pays itself off|payback|payback on|pays back|pay back|payback period|pays itself back
b : buying|to buy|bought|buy|purchas*|owning|to own|ownership|owning one|get your own|buying outright|own your own|owning your own|acquir*|buying one|build your own|building your own
V : deliver*|pack*|boast*|wield*|sit* at|stand* at|has|have|had|having|own*|hold*|control*|operate*|possess*|sit* on|sitting on|got|has got|command*|account* for|comprise*|represent*|amass*|hoard*|sits on|bought up|accumulat*|built up|built out|ended up with|has around|pull* together|rack* up|retain*|maintain*|harbor*|hold on to|enjoy*|oversee*|be in possession of|is home to|are home to|home to|has at hand|bring* to bear|gather*|collect*|constitut*|monopoliz*|monopolis*
B : good for|made|is|are|be|being|was|were|been|make|makes|comes out at|would be|worth
c : supercomputer|ai supercomputer*|compute|ai compute|datacenter compute|computing power|compute power|computing|processing power|ai power|ai silicon|silicon|ai chips|chips on the planet
c : ai capacity|compute capacity|flop*|ai infrastructure|effective ai compute|raw compute|ai performance
c : in ai compute|in compute|in ai chips|computing capacity|ai hardware|computing might|number crunching|number-crunching|crunching power|brainpower|brain power|ai muscle|compute muscle|muscle|firepower|computational power|computational capacity|computation|computational resources|compute resources|computing resources|gpu power|gpu capacity|gpu compute|graphics power|accelerator capacity|chip capacity|datacenter capacity|ai machines|ai servers|ai resources|horse power|raw power|raw horsepower|oomph|grunt|petaflop*|exaflop*|teraflop*|zettaflop*|tflop*|pflop*|operations per second|ai throughput
c weak : fleet*|cluster*|hardware|speed|performance|horsepower|capable|throughput|boxes|iron|gear|equipment|infrastructure|capacity|server capacity|servers|machines|resources
J leave_on : would be online|are online|is online|be online|stay online|powered on|switched on|leave_on|leave_on all day|leave_on for this
J : would run it|would run this|cough* up|fork* over|pony up|pitch* in|lend*|loan*|let strangers|join*|pool*|participat*|take* part|taking part|took part|sign* up|bother*|team* up|unite*|contribut*|chip* in|merg*|join* forces|flip* to ai|switch* to ai|turned to ai|repurpos*|pivot* to ai|combine forces|flipping to ai|converted to ai
J : recruit*|enlist*|convince*|donat*|volunteer|volunteered|share|shared|on board|opt* in|hook* up|willing to join|participants|install*|download*|get involved|show* up|turn* up|say yes|up for it|hand over|give up|hop on|buy in|come on board|agree*|tak* the plunge|jump* in|hand* in|enroll*|enrol*|register*|subscrib*|commit*|help out|get on board|be part of|play along|step up|rally*|band together|come together|get together|gang up|link* up|connect*|cluster* together|aggregat*|combin*|crowdsourc*|crowd-sourc*|federat*|onboard*|jump on|step in|lend a hand|put in|throw in|devot*|dedicat*|offer*|hire out|open up|log on|log in|dial in|plug in|plugged in|go along|tag along|cooperat*|collaborat*|do this|do it|consent*|be willing|are willing|is willing
G : rais*|hik*|boost*|jump*|went up|pull* away|grow*|grew|increas*|rise*|rising|rose|improv*|widen*|up|go* up|expand*|get* wider|get* bigger|keep* growing|climb*|soar*|surg*|balloon*|explod*|skyrocket*|escalat*|scale* up
G : growth|growth rate|slow*|slow* down|slow* to|slow* down to|cool* to|accelerat* to|accelerat*|get* better|get* faster|get* worse|swell*|mushroom*|multipl*|gain*|advanc*|progress*|inflat*|boom*|leap*|shoot* up|shot up|spik*|ramp* up|pick* up|speed* up|step* up|stretch*|deepen*|worsen*|drift* apart|diverg*|race* ahead|racing ahead|forg* ahead|run* away|running away|break* away|becom* bigger|become larger
G 2 : doubl*
G 3 : tripl*
G 4 : quadrupl*
G 1/2 : halv*
G - : shrink*|drop* by|narrow*|fall|falls|falling|declin*|clos*|get* smaller|dwindl*|decreas*|diminish*|contract*|reduc*|plung*|plummet*|tumbl*|collaps*|go* down|goes down|went down|come* down|came down|decay*|erod*|converg*|tighten*
y 0.0833 : a month|per month|monthly|each month|every month
y 1 : in the last year|over the last year|in the past year|over the past year|a year|per year|every year|each year|yearly|annually|per annum|year on year|year over year|next year
y 1 : year-on-year|this year|on last year|over last year|from last year|per yr|a yr|p.a.|from year to year|year by year|every 12 months|each 12 months|over the next year|in the next year|in the coming year|over the coming year|over 12 months
y 0.5 : every half year|every half a year
y 2 : every 2nd year|every other year
y 10 : a decade|every decade|each decade
Q : were they to|let say|let us say|if|when|with|suppos*|assum*|provided|even if|given|once|imagine|what if|even with
H unless : everyone but|everybody but|anyone but|all but|but for|apart from|other than|aside from|with the exception of|nobody but|no one but|none but|except|except for|unless|only if|not unless
H both : both
H neither : neither
D today : today|now|currently|right now|at present|at the moment|presently|at this moment|as of today|as of now
D now : has today|have today|owns today|is today|are today|does today|has now|have now|owns now|is now|are now|does now|has right now|is right now
D now-it : it has today|it is today|it has now|it is now|what it has today|what it has now|what it is today|what it is now|they have today|they have now|what they have today|what they have now
n : pointless|hopeless|infeasible|unfeasible|a pipe dream|pipe dream|a fantasy|fantasy|out of reach|myth|a myth|nonsense|bullshit|bs|rubbish|a lie|fairy tale|not|never|no|nor|can not|impossible|fail* to|i doubt|doubt|false|wrong|nope|nah|ain't|no way|n't|it is false|no shot|fat chance|when pigs fly|pigs will fly|get real|keep dreaming|dream on|in your dreams|good joke|lmao no|lol no
n : i would be shocked if|i would be surprised if|would be shocked if|would be surprised if|no universe where|no world where|no timeline where|no scenario where|not in a million years
n : it is not true|not true|i do not think|i do not believe|nobody says|not a chance
0 : hardly any gamer*|hardly any of them|nobody|no one|not a single gamer|not one gamer|none of them|hardly anyone|hardly anybody|barely anyone
0 : almost nobody|not 1 gamer|no gamer|nobody at all|not a soul|no sane person|no gamers|no people|zero people|zero gamers|few people|very few people|few gamers|very few gamers|next to nobody|next to no one|practically nobody|practically no one|literally nobody|literally no one|basically nobody|basically no one
i : you are telling me|lucky to|be lucky to|supposedly|you say|people say|they say|who says|some say|he says|she says|rumour*|sure|yeah right|sure thing|as if|totally|allegedly|apparently|keep telling me|tell me|sure sure|yeah sure|oh sure|everyone says|everybody says|i heard|heard|i read|read somewhere|reportedly
i : 🙄|🤡|😂|🤣|💀|😭|/s|lol sure|right sure|yeah ok|ok sure|as always|so much for|bless your heart|nice try|oh great|oh wow|great|brilliant|genius|surprise surprise|in what world|how cute|what a surprise
i : of course|oh yes|imagine thinking|good luck|sure buddy|lol imagine
z 1 : my|my own|your
z 2 : a couple of|couple of
z 3 : few|a few|some of|several|a handful of|handful of
z 300 : a bunch of|bunch of
z 30 : dozens|dozens of|tens of
z 300 : several hundred|hundreds of|a few hundred
z 3000 : several thousand|thousands of|thousands|a few thousand|many|lots of|a lot of
z 30000000 : tens of million*
z 3000000 : millions of|millions|a few million|few million|several million|a couple million
9 : losses aside|without losses|ignoring losses|ignoring all losses|loss-free|on paper|in theory|without any loss|ignoring overhead|before overhead|before losses|at full efficiency|with perfect efficiency|even without losses|ideal conditions|under ideal conditions
9 : without loss|without any losses|without any overhead|without overhead|no overhead|perfect coordination|no losses
9 : zero overhead|0 overhead|zero losses|nothing were lost|nothing was lost|nothing is lost|nothing lost|if nothing is lost|if nothing gets lost|with no losses|with zero losses|no loss|assuming no losses|assuming perfect efficiency|perfectly efficient|with perfect scaling|perfect scaling|linear scaling|at 100% efficiency|under perfect conditions|in a perfect world|in an ideal world|ideally|in the best case|best case
M : most|the majority of|most of|most of the|a majority of|the vast majority of|vast majority of|vast majority|the bulk of|bulk of|the lion share of|lion share of|lion share|almost all|nearly all|practically all|the lion share|majority of|the bulk|a large majority of|the larger part of|the greater part of|the better part of|better part of|the largest part of|the biggest part of|virtually all
M big : staggering|enormous|huge|massive|immense|gigantic|vast
M much : significant|significantly|substantial|considerable
E all : take every|take all|take all the|all|every|all of|all the|entire|all of the|every single
E each : each|each of the
E ever : ever made|ever sold|ever built
E : add up|adding up|if you add up|sum of|the sum of|pooled together|summed up|working together|acting together|together|combined|in total|altogether|put together|collectively|in aggregate|plus|between them|as a group|as a whole|jointly|when pooled|if pooled|united|lumped together|taken together|if you pool them|added together|added up|put them all together|all told|all in all|in sum|stacked together|all combined|grouped together|networked together|linked together|in concert|in unison|strung together|wired together|joined together|hooked together|hooked up together|clustered together|under one roof
X : everyone|everybody|all of them|all of us|everyone on earth|everybody on earth|every single person|every last one|each and every one|every one of them|every one of us|the lot of them|the whole lot
w watts : electricity|grid power|energy|mains power|electrical power|electric power|wattage|power draw|power consumption|energy consumption|electricity consumption|electricity use|energy use|energy usage|power usage|electricity usage|electrical energy
w draw : draw|draws|drawing|consume*|pull|pulls|burn*|guzzle*|suck*|gulp*|chew* through|sip*|slurp*|devour*|use up|drink*|hog*|munch*|gobble*|take* up|soak* up|inhale*
w kwh : kwh|per kwh|a kwh|kilowatt hour*|per kilowatt hour|a kilowatt hour|kilowatt-hour*
w power : power|juice
! MW : megawatt*|mw
! GW : gigawatt*|gw
! plant : nuclear plant*|nuclear power plant*|nuclear reactor*|power plant*|reactor*
! W : watt*|w
! kW : kilowatt*|kw
x : times over|times|x
m vram : hbm|memory-wise|memory wise|memory|vram|gpu memory|ram
m bandwidth : memory bandwidth|bandwidth
u GB : gb|gigabyte*|gig*
u TB/s : tb per s|tb per second|tb per sec
r : rent*|to rent|lease|leasing|rental*|hire by the hour|cloud rental|leased|on demand|on-demand|pay as you go|spot instance*|reserved instance*
h : hours|gpu hour*|an hour|per hour|hourly|a gpu hour|each hour|per h|hour|per gpu hour|an hr|per hr|a gpu-hour|per gpu-hour|gpu-hour*
o : set* you back|set* me back|run* you|cost*|price*|priced at|go for|goes for|sell for|sells for|its price|apiece|a pop|a piece|a head|retail* for|retail*|list* for|going for|went for|gone for|expense*|bill*|fetch*|valued at|come* in at|ring* up|sticker price|msrp|list price|street price|asking price|retail price|market price
e : eligible|enough|would be enough|suffice*|sufficient|plenty|would do
t : wants|want|took|needed|take|takes|taking|need*|requir*|would have to|have to stack|chain*|string* together|daisy-chain*|stack* up
k ai : ais|the ais|ai workforce|ai worker*|ai employee*|ai agent*|agents|ai staff|digital worker*|ai assistant*|virtual employee*|virtual worker*|ai coder*|digital employee*|ai intern*|digital staff|artificial worker*|synthetic worker*|ai employees at once|ai coworker*|ai colleague*|copies|clones|instances|ai instances|ai copies|copies of itself|bots|ai bots|ai programmer*|ai developer*|ai engineer*|minds|ai minds|digital minds|digital people|artificial brains|virtual staff|silicon workers|robot worker*|ai analyst*|ai researcher*|ai lawyers|ai doctors
k : jobs worth|worker*|workforce|headcount|employee*|full-time employee*|staff|assistant*|part-time assistant*|coworker*|co-worker*|colleague*|programmer*|developer*|white collar workers|office worker*|knowledge worker*|full time equivalents|ftes|full-time workers
a : field|fields|fielding|deploy*|spit* out|churn* out|pump* out|generat*|serve*|put|can host|could host|employ*|hire*|hiring|run|runs|ran|staff|could staff|put to work|puts to work|host|hosts|sustain*|support*|keep busy|feed*|accommodat*|spin* up|spun up|launch*|boot*|simulat*|keep running|run in parallel|running in parallel|run at once|run at the same time|afford*
f : train*|training run*|produc*|pretrain*|pre-train*|re-train*|retrain*|cook* up|train up|do the training of|do a training run|do the training|reproduc*|complet*
v : frontier model*|grok 4|grok-4|gpt-5|gpt5|gpt-5 class model*|gpt-4.5|claude 4|gemini 3|frontier|the frontier|a model of the frontier|state of the art model*|gpt-4 class model*|gpt-4 level model*|gpt-5 level model*|sota model*|foundation model*|frontier llm*|frontier-class model*|frontier scale model*|frontier ai|llm from scratch|model from scratch|gpt 5|claude opus|gemini|opus
v : anything big|something big|frontier run*|frontier training|frontier training run*|anything close to the frontier|anything near the frontier|frontier-class|top model*|leading model*|best model*|state-of-the-art model*|next gpt|the next gpt|next-gen model*|gpt-6|gpt6|claude 5|gemini 2|grok 3|grok 5|frontier scale
F : onto|squeez*|cram*|stuff*|hold a|holds a|can hold|could hold|can load|fit*|fits on|fit on|fits in|runs on|run on|running on|squeez* onto|squeez* into|cram* into|load*|cram* onto|squeez* on|fit into|fit into memory|loaded on|be loaded on|be run on|can be run on|will run on|held in|be held in|stuff* into|pack* into|jam* into
d : smaller model*|distilled model*|small model*|bigger model*|big model*|large model*|larger model*|smaller or distilled model*|quantized model*|model*|llm*|llama*|mixtral*|gemma*|gpt-oss*|deepseek|qwen|dense model*|moe*
g card : card*|rig*
g gpu : gpu*|graphics chip*|chip*
l : after overhead|after the overhead|after losses|after network losses|after all overhead|throw* out|drain*|bleed*|leak*|burn* up|consum* by|sapped|penalty|wastage|slowdown|inefficien*|choke*
l : eat* up|lost|lose|loses|losing|wast*|overhead|losses|loss|eat|eats|kill*|gone|goes to waste|vanish*|evaporat*|disappear*|wiped out|swallow*|destroyed by|cut* away|shav* off|melt* away|goes up in smoke|thrown away|take* away
L : verification|verifying|verifying results|drop* out|people who drop out|the people who drop out|wan|wan overhead|wide area network|coordinat*|the network|network|network latency|networking|communicat*|latency|communication overhead|internet latency|network lag|lag|syncing|synchroniz*|stragglers|comms|network overhead|communication|sync overhead|slow links|slow uplinks|upload speed*|uplinks|home uplinks
L : the network lag|coordination overhead|distributing it|ping|ping times|round trips|round-trip time|upload|uploads|wifi|wi-fi|internet connections|internet speeds|broadband|dsl|consumer internet|gradient sync|gradient syncing|all-reduce|allreduce|interconnect|interconnects|churn|dropouts|people dropping out|node failures|unreliable nodes|flaky nodes|checking results|data transfer|data transfers|communication costs|packet loss
U : in use|are in use|is in use|being used|being used for gaming|busy|used for gaming|used|not sitting idle|not idle|actively used|running games|rendering games|actually gaming
U : busy gaming|play games|plays games|playing games|in action|in operation|occupied|crunching|working|at work|used for games|being played on|in play
I : idle|sit* idle|unused|free|doing nothing|sit* around|gather* dust|do nothing|does nothing|asleep|not in use|unused|twiddl* thumbs|not doing anything|standing idle|stand* idle|lies idle|lie idle|lying around|lie around|laying around|in standby|on standby|collect* dust|spare|untapped|sat idle|sitting there|sit there|bored|parked|inactive|dormant
I off : cards off|pcs off|rigs off|card off|pc off|rig off|switched off|turned off|are off|is off|be off|shut down|shut off|powered off|powered down|unplugged
q work_per_dollar : dollar for dollar|bang for buck|bang for the buck|bang per buck|per dollar|flops per dollar|price performance|price-performance|performance per dollar|compute per dollar|value for money|cost effective|cost-effective|flop per dollar|perf per dollar|work per dollar
q work_per_watt : watt for watt|work per watt|performance per watt|compute per watt|flops per watt|per watt|energy efficient|power efficient|energy-efficient|power-efficient|efficient|efficiency|per joule|flop per watt|perf per watt|performance per joule|work per joule|compute per joule|power efficiency|energy efficiency|efficiently|per flop
q : coordination efficiency
q kept : kept|keep|keeps|surviv*|usable|left over|remain*|preserved|retained|useful|productive|makes it through|make it through|gets through|get through|usable work|left standing
p : owners|randos|strangers|people|folks|persons|guys|users|buddies|friends|mates|pals|nerds|kids|homies|dudes|bros|neighbors|neighbours|humans|souls|anons|redditors|enthusiasts|ppl|peeps|us|of us|crowd|folk|gang|guildmates|coworkers|strangers|normies|geeks|amateurs|internet users|internet strangers|randoms|citizens|fans|tinkerers|teens|teenagers|families|homes|lads|boys|fellas|chaps|blokes|gals|dads
O : a handful of companies|a handful of firms|a handful of labs|a handful of corporations|a handful of tech companies|a handful of tech firms|a handful of players|a handful of owners|a handful of big companies|a handful of cloud companies|a couple of labs|a couple of corporations|a couple of tech companies|a couple of tech firms|a couple of players|a couple of owners|a couple of giants|a couple of big companies|a couple of clouds|a couple of cloud companies|a small number of companies|a small number of firms|a small number of labs|a small number of corporations|a small number of tech companies|a small number of tech firms|a small number of players|a small number of owners|a small number of giants|a small number of big companies|a small number of clouds|a small number of cloud companies|just a few companies|just a few firms|just a few labs|just a few corporations|just a few tech companies|just a few tech firms|just a few players|just a few owners|just a few giants|just a few big companies|just a few clouds|just a few cloud companies|only a few companies|only a few firms|only a few labs|only a few corporations|only a few tech companies|only a few tech firms|only a few players|only a few owners|only a few giants|only a few big companies|only a few clouds|only a few cloud companies|a few corporations|a few tech companies|a few tech firms|a few owners|a few giants|a few big companies|a few cloud companies|very few companies|very few firms|very few labs|very few corporations|very few tech companies|very few tech firms|very few players|very few owners|very few giants|very few big companies|very few clouds|very few cloud companies|handful of companies|handful|concentrated|concentrated in few companies|few companies|few firms|handful of firms
O : concentrated in a few companies|a few companies|a few firms|a couple of companies|a couple of firms|handful of labs|few labs|a few labs|few players|a few players|handful of players|select few|a select few|a tiny elite|elite|a cartel|cartel|centralized|centralised|centralization|centralisation|monopolized|monopolised|a small club|a handful of clouds|few clouds|a few clouds
O : few hands|very few hands|a few hands|an oligopoly|oligopoly|a duopoly|duopoly|a monopoly|monopoly|a handful of people|handful of owners|tiny few|the few|a tiny few|handful of giants|a handful of giants
O country : a handful of countries|a couple of countries|just a few countries|handful of countries|few countries|a few countries|a handful of countries
j : cloud|the cloud|paying openai|paying anthropic|openai api|openai charges|what openai charges|claude api|chatgpt api|gpt api|api price*|what the api charges|the api charges|from the cloud|in the cloud|api*|an api|the api|from an api|cloud api|api tokens|paying per token|pay per token|pay for api|flash model*|cheap flash models|api models|cloud model*|hosted model*|gemini flash|gpt-4o mini|gpt api price*|gpu cloud|a gpu cloud|hosted inference|hosted api|the hosted api|openrouter|together ai|cloud inference|inference provider*|commercial api*|paid api*|per token pricing
s >$ : outspend*|outspent
s spends : give nvidia|gives nvidia|pay nvidia|pays nvidia|hand nvidia|spend*|spent|pour*|invest*|sink*|throw*|blow|blows|drop*|shell* out|burn* through|plow*|plough*|pump*|splash* out|splurg*|fork out|dump*|funnel*|budget*|budgets|lavish*|put into|puts into|shovel*|pump* in|lay out|outlay*|investment*
s : charge*|pay|pays|would pay|paid
$ : rents out more|rents out less|rented out more|business|bring* in|brings|money|revenue|earn*|income|sale*|sell*|takings|turnover|gross*|rake* in|make off|pull* in|revenues|receipts|proceeds|haul*
Z : jensen sold|nvidia moved|nvidia shipped|nvidia|nvidia sold|nvidia sells|jensen*|jensen huang|huang|nvda|team green
# : fps|frames|1440p|1080p|4k gaming|dlss|ray tracing|raytracing|resolution|monitor|exclusives|gta|fortnite|minecraft|valorant|elden ring|cyberpunk|game pass|driver*|gdp|election*|president|stock|stocks|share price|market cap|dividend*|antitrust|lawsuit*|sued|sues|salary|salaries|layoff*|laid off|congress|senate|tariff*|football|goals|movie*|netflix|playlist|thermal|bitcoin to|btc|birthday|recipe*|weather
? degree : denied_degree
? games : game|games|video game*
? rest : every other owner|all other owners|every other company|all other companies|all the other companies|all the others|every other owner of ai chips|every other owner of chips|rest of the world|the rest of the world|rest of us|the rest of us|rest of humanity|us normal people|us normies|the rest|everyone else|everybody else|all others|the others
? soft : will ever have|will ever be|has ever had|have ever had|at night|would like|would want|wants to|want to|hopes to|hope to|plans to|plan to|tries to|aims to|out of its|out of their|of its compute|of its own compute|of their compute|of their own compute|of its gpus|of its chips|of its own|per gamer|per person|per player|per user|per head|per capita|per card|per chip|per company|rents from|rent from|rented from|leases from|buys from|gets from|from it|from them|access to|access|euros|before|level|get done|done|when you count|in a season|if you paid us|if you pay us|if they paid|without pay|just for that|small|tiny little|thing|the thing|stuff|whatever|work|size|bit|covid|lot|a lot|hype|deal|point|if they were paid|if they got paid|if paid|realistic|plausible|after|instead|time|size|work|hands|left|room|number|amount|full|come|comes|doing|his|her|way|kind|sort|year|own|world
C : giving the model away|giving away the model|giving away the models|give the model away|give away the model|download llama|download a model|download the model|download models|download the weights|downloading weights|downloading models|model access|access to models|weights|model weights|giving away the weights|opening the weights|releasing the weights|open weights|open sourcing|just open weights it|weights public|weights open|open models|open model|open source models|open-source ai|open source ai|free models|publishing the weights|publish the weights|releasing weights|release the weights|publishing weights|weights for everyone|free weights|sharing the weights|weight releases|downloadable weights|weights out there
`;

/** What has a number in the ledger and a name: the fact, and what else it is called. */
export const topics = `
ratio : ratio
gap : difference between|distance between|gap|the gap|compute gap|gap between hyperscalers and gamers|gap between gamers and hyperscalers
hhi : hhi|herfindahl|herfindahl index|herfindahl-hirschman index|concentration index
gap : gap between big tech and gamers|gap between gamers and big tech
participation : participation|participation rate|share that joins|share of gamers that join
pool_share : pool share|the pool share|pool share of compute
capex : capex|hyperscaler capex|hyperscaler spending|capital expenditure|capital spending
capex_growth : spending on ai infrastructure|spending on ai infra|ai infra spending|ai infra spend|ai spend|spend on ai|spending on ai|hyperscaler infrastructure spending|ai spending|ai capex|hyperscaler ai capex
capex_growth : hyperscaler ai infrastructure spending|ai infrastructure spending
consumer_performance : consumer gpu performance|gaming card performance|gamers hardware|gaming gpu performance
home_power : my electricity|my power|our electricity|residential|residential users|i am paying|im paying|we are paying|a household pays|household pays|a home pays|a family pays|power price* at home|electricity price* at home|what you pay|you pay|what you do|home electricity|electricity at home|kilowatt hour at home|kwh at home|residential power|what i pay|i pay|what i pay at home|my power price|my electricity price|what we pay|a home user pays|households pay|what households pay|what a household pays|my rate|what people pay
home_power : residential electricity|home power|power at home
datacenter_power : industry|industrial users|datacenter electricity|what datacenter pays|what a datacenter pays|industrial power
datacenter_power : electricity in a datacenter|industrial electricity|datacenter power|industrial|datacenter pays
datacenter_power : what datacenters pay|datacenters pay|in a datacenter
gaming : gaming business|gaming segment|gaming division|gaming chip*|gaming side|gaming|gaming revenue|gaming cards sales
datacenter_sales : datacenter business|datacenter segment|datacenter division|datacenter side|with datacenter chips|datacenter chip sales|datacenter revenue|from ai|with ai|to ai
year_rent : renting an h100 for a year|renting a gpu for a year|rent for a year|year rent of|a year rent of|a year of rent of|a year of renting|one year of renting|a year of rental
accelerator_spend : on accelerators|on gpus|on chips
ai_capex : on ai|in ai|on ai infrastructure|on datacenters|into ai
same_work : for the same compute|same compute|the same compute|same performance|the same performance|per query|per answer|per unit of compute|per unit of work|per flop|per unit of performance|same work|the same work|unit of work|the same job
token : million tokens|serving token*|serving model*|token*|running models|run models|inference|1 million tokens|1m tokens|per million|a million tokens|gpt token*|million output tokens|per million tokens|million toks|mtok|per mtok|the same tokens|the tokens|same tokens
home : my own tokens|my tokens|one own machine|own machine|own computer|one own hardware|households|a household|running it yourself|run it yourself|hosting it yourself|doing it yourself|self hosting|self host|from my own card|my own card|your own card|from your own card|my own gpu|your own gpu|my own hardware|your own hardware|own hardware|my own machine|your own machine|home|at home|home inference|local model*|models locally|locally|local|on your own card|self-hosting|self-hosted|local inference|local llm*|running locally
bill : electric bill*|electrical bill*|bill for electricity|bill for power|electricity money|power money|power bill*|electricity bill*|energy bill*|electricity bill|pool electricity bill|power bill|pool power bill
token_rate : token* a second|token* per second|token* per s|tok per s|tokens each second|token* a sec|token* per sec|tok a s|toks per s|tps|tokens a second|tok a sec|tok per sec|tokens every second|tokens each sec
utilization : utilization|utilisation|usage
idle_time : most of the time|the time|the day|most of the day|all day
internet : bad internet|slow internet|home wifi|over home internet|home connection*|bandwidth of home connections|residential internet|home bandwidth|over the internet|over home internet|over home connections|home internet|internet run|any internet run
internet : the internet|decentralized run*|decentralized training run*|biggest decentralized run|biggest decentralized training run|largest decentralized run|largest decentralized training run
internet : distributed|internet training|internet training run*|biggest internet training run|largest internet training run
change : shifts|shifting|change*|solve*|fix*|does not change|spread*|matter*|mean* nothing|irrelevant|help*|level* the playing field|democratiz*|democratis*|empower*|decentraliz*|distribut* power|break* up|pointless without|nothing without|do not matter|good for anything
holder : concentrating power|concentrate* power|concentration-of-power|balance of power|power is distributed|power from ai|single entity controls|entity controls|chokepoint|bottleneck
holder : who holds|who controls|power concentration|concentration of power|nobody controls|who owns
power : wins|power to
compete : anyone can compete|everyone can compete|anyone competes
`;

/** Words that say nothing of what is claimed, or nothing that the rows do not say already. */
export const fillers = `
the|a|an|of|by|to|in|on|at|for|as|than|that|or not|average|on average|online|add|adds|adding|this|these|those|it|its|they|their|them|we|you|your|our|i|there|here|would
o|fr|u|w|could|will|can|may|might|should|do|does|did|has been|so|then|too|also|still|ever|even|easily
already|and|but|or|ai|themselves|itself|alone|by itself|worldwide|world wide|planet|earth|literally|simply|actually
like|prolly|honestly|imo|tbh|lol|lmao|well|ok|okay|hey|look|think|believe|really|very|quite|ago|up to now|one|single
major|largest|ngl|whole|what|how|who|which|ones|one's|about to|going|gonna|any|anybody|somebody|much|far|per|from|idk
probably|into|out|off|against|compared|versus|vs|between|among|because|since|while|though|although|hey guys|bro
dude|man|haha|large|big|typical|such|whoever|distributed pooled|networked|entity|mean|means|workloads|other tasks
or other tasks|lol at|i ran the numbers|by my count|wow|amazing|wow amazing|anymore|any more|btw|historically|anyone realise|does anyone realise|realise|on a slow week|on a good day|for the hive|thanks|no thanks|alone|not with|and the like|fight me|give or take|in dense|in dense fp16|do not know it|just do not know it|do not realize it|do not even know it|and nobody talks about it|nobody talks about it|wait|hmm|hm|um|uh|epoch|epoch says|epoch ai|according to epoch|the article says|article says|so the article|unpopular opinion|hot take|genuinely|no matter how you count|basically|apiece|do the math|sounds about right|more like|already has|usually|ought to|ought|or better|or newer|or above|period|full stop|end of story|let us be honest|be honest|to be honest|lets be honest|let's be honest|long story short|for what it is worth|at this point|for free|so far|until now|to date|by a lot|a bit|a bit more|a little more|for real|no cap|deadass|lowkey|in reality|in practice|day in day out|in one place|in one go|at one time|at its disposal|any given time|at any given time|roughly speaking|years from now|globe|exist|simultaneously|anyway|peak|effective|available|total
no problem|no sweat|no biggie|no doubt|without a doubt|without doubt|no question|no question about it|no joke|no kidding|no lie|hands down|straight up|for sure|without breaking a sweat
in every living room|in every home|in every house|in every bedroom|in every pocket|in every household|in everyone home|in everybody home|in their basements|in their bedrooms|quantise to|quantize to|quantised to|quantized to|quantise|quantize|anymore|any more|easy|ez|right|in people homes|in private homes|in homes|separate|ordinary|regular|normal|modern|standalone|at the height of the pandemic|in a single year|in the dust|to shame|out of the water|alone by themselves
easily enough|hits|hit|get|gets|combined with|only ever|existing|hour's|using|use|uses
used up|takes up|to work|me|sooner|later|eventually|someday|would've|it'd|lets|let's|just by
people in|each other|at once|once more|once you count|get|getting|running|overnight|on steam|there is|there are|that is|i mean|hot take
in order to|in order|in the world|on earth|on the planet|on the whole planet|in the whole world|around the world|across the world|next to
if they wanted to|if they wanted|if they tried|if they want|a day|per day|each day|the claim that|the idea that|i am telling you|trust me|by a mile|by far|any day now|every time|every single time|anytime soon|any time soon|would say|i say|say|guess|hear me out|yes|yep|yeah|agreed|yourself|basically
in terms of|back|under load|under full load|on vast|on runpod|on lambda|proper|decent|dedicated|flat out|full tilt|at full tilt|at full blast|all out|proved that|proves that|shows that|showed that|feasible|possible|viable|mining
always|i guess|i bet|i think|i believe|such a thing|at the same time|with one hand tied behind its back
oh|installed base|the installed base|user base|to be fair|out there|in existence|in private hands|these days|highly|extremely|at all|far more|relative to
as they have|they have|when it comes to|just about|over time|keeps|sitting|at its disposal|fact|of the work|the work
the amount of|the number of|number of|kind of|sort of|a kind of|way too|to pay for|pay for|paying for|by size|his pc|come out at
comes out at|his own|her own|their own|of their own|the year|full load|at full load|at full|the size of
`;
