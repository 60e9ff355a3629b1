// Sentences in German, which are read word by word and offered.

/** As the lines of `corpus.ts`. */
export const german = `
ask|Wenn alle Gamer ihre Karten zusammenlegen, schlagen sie Google|crowd: crowd_to_owner > 1|participation=100%|Google
ask|Gamer haben mehr Rechenleistung als Google|crowd: crowd_to_owner > 1||Google
ask|Google hat zehnmal so viel Rechenleistung wie alle Gamer zusammen|crowd: crowd_to_owner ~ 0.1|participation=100%|Google
ask|Wenn 10 % der Gamer mitmachen, sind sie stärker als Meta|crowd: crowd_to_owner > 1|participation=10%|Meta
ask|Eine H100 ist so schnell wie zwanzig 3060|versus: first_to_second >= 1||H100 & 20 RTX 3060
ask|Mieten ist günstiger als Kaufen|rent: rent_to_own < 1
ask|Eine H100 kostet etwa 2,50 Dollar pro Stunde|rent: rental_price ~ $2.5
ask|Die vier größten besitzen zwei Drittel der weltweiten Rechenleistung|versus: first_to_second ~ 2/3||four & world
ask|China hat weniger Rechenleistung als die USA|versus: first_to_second < 1||China & United States
ask|Bis 2030 wird China die USA bei der Rechenleistung überholen|versus: first_to_second > 1||China & United States & 2030
ask|Alle Gaming-Karten zusammen verbrauchen mehr Strom als Google|versus-watts: first_to_second_power > 1||gaming cards & Google
ask|Ein 70B-Modell passt auf vier Karten mit 12 GB bei 4 Bit|fit: cards_needed <= 4|vram_card=12 GB,model_parameters=70B,bytes_per_parameter=4/8
ask|Gamer könnten GPT-4 in drei Monaten trainieren|train: trained_to_frontier >= 1|training_days=90|GPT-4
ask|Die Gamer werden Google nie einholen|crowd: crowd_to_owner < 1||Google
ask|Microsoft hat doppelt so viel Rechenleistung wie Amazon|versus: first_to_second ~ 2||Microsoft & Amazon
ask|Höchstens 1 % der Gamer würden mitmachen|pool: participation <= 1%
ask|xAI hat ein Zehntel der Rechenleistung von Google|versus: first_to_second ~ 10%||xAI & Google
ask|Die Hälfte der Gamer würde reichen, um Oracle zu schlagen|crowd: breakeven_participation <= 50%||Oracle
ask|Zu Hause kostet ein Token mehr als über die API|cost-per-token: home_to_api > 1
ask|Google hat etwa 1.200.000 H100s|versus: first_to_second ~ 1.2||Google & 1.2M
ask|Wenn jeder fünfte Gamer mitmacht, ist das mehr Rechenleistung als Meta hat|crowd: crowd_to_owner > 1|participation=20%|Meta
none|Der FC Bayern schlägt Dortmund
none|Mein Handy ist schneller als deins
none|Die Miete in Berlin ist zu hoch
none|Google zahlt weniger Steuern als Amazon
none|Die Grünen haben mehr Wähler als die FDP
none|Ich habe eine neue Grafikkarte
none|Der Strom ist in Deutschland teurer als in Frankreich
`;
