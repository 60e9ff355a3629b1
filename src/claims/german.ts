// Claims in German, word by word as English would have them: what comes of it is offered, and never sure.

/** What the words mean in English, and the words. */
const table = `
the : der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ihre|ihren|ihrer|sich|es
if : wenn|falls|sofern|angenommen
and : und|sowie
but : aber|doch|jedoch|dafür
or : oder
of : von|vom
in : im
with : mit|bei
without : ohne
for : für|um
on : auf
at home : zu hause|zuhause|daheim
to : zu|zum|zur
by : bis|bis zum jahr|bis ende
in the year : im jahr|im jahre
end of : ende
today : heute|derzeit|aktuell|momentan
than : als
as : wie
not : nicht|kein|keine|keinen
never : nie|niemals
only : nur|bloß|gerade mal|gerade einmal
even : sogar|selbst
not even : nicht einmal|nicht mal
at least : mindestens|wenigstens
at most : höchstens|maximal
about : etwa|ungefähr|rund|circa|ca|fast|knapp
more than : mehr als|über
less than : weniger als|unter
more : mehr
less : weniger
as much : so viel|soviel|genauso viel|ebenso viel|gleich viel
as many : so viele|genauso viele
as strong : so stark|genauso stark|so leistungsstark
as fast : so schnell|genauso schnell
as big : so groß|genauso groß
twice as much : doppelt so viel|doppelt soviel
twice as fast : doppelt so schnell
twice as strong : doppelt so stark|doppelt so groß
twice as expensive : doppelt so teuer
twice as many : doppelt so viele
every second : jeder zweite|jede zweite
every third : jeder dritte|jede dritte
every fourth : jeder vierte|jede vierte
every fifth : jeder fünfte|jede fünfte
every tenth : jeder zehnte|jede zehnte
every hundredth : jeder hundertste|jede hundertste
half as much : halb so viel|halb soviel
half as fast : halb so schnell
half as strong : halb so stark|halb so groß
bigger : größer|größere
stronger : stärker|leistungsstärker|mächtiger
smaller : kleiner|schwächer
faster : schneller
slower : langsamer
cheaper : billiger|günstiger|preiswerter
more expensive : teurer
half : hälfte|die hälfte|halb|halbe|halben
a third : drittel|ein drittel|einem drittel
a quarter : viertel|ein viertel|einem viertel
a fifth : fünftel|ein fünftel|einem fünftel
a tenth : zehntel|ein zehntel|einem zehntel
a hundredth : hundertstel|ein hundertstel
a thousandth : tausendstel|ein tausendstel
two thirds : zwei drittel
three quarters : drei viertel|dreiviertel
percent : prozent
million : million|millionen|mio
billion : milliarde|milliarden|mrd
trillion : billion|billionen
times : mal
has : hat|hätte|besitzt|verfügt über
have : haben|hätten|besitzen
is : ist|wäre|liegt bei|beträgt
are : sind|wären
was : war|waren
will : wird|werden
would : würde|würden
could : könnte|könnten|kann|können
they : sie
we : wir
i : ich
you : du|man
all : alle|aller|allen|sämtliche
every : jeder|jede|jedes|jeden|alle paar
everyone : alle leute|jedermann
nobody : niemand|keiner
together : zusammen|gemeinsam|insgesamt|zusammengenommen
alone : allein|alleine
pool their cards : ihre karten zusammenlegen|ihre grafikkarten zusammenlegen|ihre gpus zusammenlegen|ihre karten zusammentun|ihre karten bündeln|ihre rechner zusammenschließen
pool : zusammenlegen|zusammentun|bündeln|zusammenschließen|pool
join : mitmachen|mitmacht|mitmachten|beitreten|teilnehmen|mitmachen würden
beat : schlagen|schlägt|schlüge|übertreffen|übertrifft|überholen|überholt|besiegen|besiegt
match : einholen|einholt|erreichen|erreicht|mithalten mit|herankommen an
enough : reichen|reicht|genügen|genügt|genug|ausreichen
gamers : gamer|gamern|gamers|spieler|spielern|zocker|zockern
gaming cards : gaming-karten|gamingkarten|grafikkarten|gaming-gpus|spielekarten
gaming card : gaming-karte|grafikkarte
gaming pcs : gaming-pcs|spiele-pcs|gaming-rechner
cards : karten
consoles : konsolen|spielkonsolen
phones : handys|smartphones|telefone
universities : universitäten|unis|hochschulen
datacenter : rechenzentrum|rechenzentren
compute : rechenleistung|rechenkapazität|ki-rechenleistung|rechenpower|compute
in compute : bei der rechenleistung|bei rechenleistung|an rechenleistung
world : weltweit|weltweite|weltweiten|der welt|globalen|globale
the big four : die vier größten|den vier größten|die großen vier|die vier
companies : firmen|unternehmen|konzerne
electricity : strom|energie|elektrizität
draw : verbrauchen|verbraucht|ziehen|zieht|brauchen an
memory : speicher|arbeitsspeicher
needs : braucht|brauchen|benötigt|benötigen
fits on : passt auf|passen auf|läuft auf|laufen auf
model : modell|modelle
bit : bits
train : trainieren|trainiert
costs : kostet|kosten
price : preis
renting : mieten|miete|das mieten
buying : kaufen|das kaufen|der kauf
per hour : pro stunde|je stunde|die stunde
a day : pro tag|am tag|je tag
a year : pro jahr|je jahr|jährlich
every year : jedes jahr
dollars : dollar
gap : lücke|abstand|vorsprung
grows : wächst|wachsen
doubles : verdoppelt|verdoppeln
triples : verdreifacht|verdreifachen
share : anteil
hours : stunden
days : tage|tagen
weeks : wochen
months : monate|monaten
years : jahre|jahren
the united states : usa|die usa|den usa|amerika
china : chinas
europe : europa|europas|die eu
germany : deutschland|deutschlands
german gamers : deutsche gamer|deutschen gamer
france : frankreich|frankreichs
`;

const numbers = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ");
const more = { zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, hundert: 100, tausend: 1000 } as const;
const counts = [...numbers.map((name, k) => [name, k] as const).slice(2), ...Object.entries(more)];

const phrases: readonly (readonly [phrase: string, english: string])[] = [
  ...table
    .trim()
    .split("\n")
    .map((line) => line.split(" : "))
    .flatMap(([english = "", said = ""]) => said.split("|").map((phrase) => [phrase, english] as const)),
  ...counts.flatMap(([name, count]) => [[name, `${count}`] as const, [`${name}mal`, `${count} times`] as const]),
].toSorted(([one], [other]) => other.length - one.length);

const meanings = new Map(phrases);
const german = new RegExp(`(?<![\\p{L}\\d-])(?:${phrases.map(([phrase]) => phrase).join("|")})(?![\\p{L}\\d])`, "gu");
/** What German sentences have some of, and English ones no two of; and what no German sentence has. */
const markers =
  /(?<!\p{L})(?:der|die|das|den|dem|ist|sind|hat|haben|als|wie|wenn|nicht|nie|weniger|würden?|wird|werden|können|könnten?|kann|kostet|zusammen|eine?[rnm]?|mit|auf|für|bis|von|im|alle[rn]?|jede[rsnm]?|sich|und|etwa|höchstens|mindestens)(?!\p{L})/gu;
const english = /\b(?:the|is|are|of|have|has|than|would|and|with|more|they|if|to|by|for)\b/;

/** The words of a German sentence in English, one for one; nothing where they are not German. */
export function fromGerman(words: string): string | undefined {
  const text = words.toLowerCase().replaceAll(/(?<=\d)\.(?=\d{3}(?!\d))/g, "");
  const said = (text.match(markers) ?? []).length + (/[äöüß]/.test(text) ? 1 : 0);
  if (english.test(text) || said < 2) return undefined;
  return (
    text
      .replaceAll(german, (said) => meanings.get(said) ?? said)
      .replaceAll(/(\d)-?mal\b/g, "$1 times")
      .replaceAll("-modell", " model")
      // `wird China die USA überholen`: the verb stands last.
      .replaceAll(/(?:the )*(\S+) ((?:the )+[^,.!?]+) (beat|match)(?=\s*(?:[,.!?]|$))/g, "$1 $3 $2")
  );
}
