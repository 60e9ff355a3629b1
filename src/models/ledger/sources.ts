// Every page a value was read in, once; each by itself, so that the library takes along only those that it names.

import type { Source } from "./fact.ts";

/** `address` without the `https://` of nearly all: the library has them all. */
const page = (kind: Source["kind"], title: string, address?: string, detail: string = kind): Source => ({
  ...{ title, ...(address && { url: /^http/.test(address) ? address : `https://${address}` }), kind, detail },
});
// @__NO_SIDE_EFFECTS__
const primary = (title: string, address?: string, detail?: string): Source => page("primary", title, address, detail);
// @__NO_SIDE_EFFECTS__
const secondary = (title: string, address?: string, detail?: string): Source =>
  page("secondary", title, address, detail);

export const valueAddCapex = secondary(
  "Big Tech AI Capex in 2025",
  "valueaddvc.com/blog/big-tech-ai-capex-in-2025-microsoft-google-meta-amazon-and-the-spending-race",
);
export const dcPulseCapex = secondary(
  "The Great AI Infrastructure Race: Why Hyperscaler CapEx Will Hit USD 315 Billion by 2025",
  "dcpulse.com/statistic/the-great-ai-infrastructure-race-hyperscaler-capex",
  "secondary (company reports)",
);
export const savvyWealth = secondary(
  "Hyperscalers vs. Telcos: A Capital Cycle Analysis",
  "www.savvywealth.com/blog-posts/hyperscalers-vs-telcos-a-capital-cycle-analysis-of-the-ai-infrastructure-market",
);
export const visualsForHumans = secondary(
  "Who Owns the Future? The Race to Control AI Compute",
  "visualsforhumans.pages.dev/stories/ai-compute-20250207",
);
export const particleNews = secondary(
  "Big Tech maps $650-700 billion AI spend for 2026",
  "particlenews.pages.dev/story/big-tech-maps-650700-billion-ai-spend-for-2026-as-nvidia-calls-the-buildout-sustainable",
  "secondary (company guidance)",
);
export const gpuResource = secondary(
  "Hyperscale CapEx Projected to Hit $700 Billion in 2026",
  "gpuresource.com/?p=495",
);
export const qinooGoldman = secondary(
  "The $450 Billion Infrastructure Bet Has a Denominator Problem",
  "observatory.qinoo.net/posts/0a3014aa-c1fb-4f11-84a8-8ed58eb554c1",
  "secondary, attributes to Goldman Sachs",
);
export const bernsteinGigawatt = secondary(
  "How much does a GW of data center capacity actually cost? (Bernstein, via Investing.com)",
  "ng.investing.com/news/stock-market-news/how-much-does-a-gw-of-data-center-capacity-actually-cost-2169144",
);
export const dellOro = secondary("Dell'Oro on data centre capex (quoted)", "thincb2b.com/d-4");
export const article: Source = {
  title: "Open source doesn't solve AI power concentration (Adam Jones), body and footnote 2",
  kind: "article",
  detail: "the article",
};
export const aiInfraMap = secondary(
  "H100 vs H200 vs B200 TCO",
  "www.aiinframap.com/tools/chips/h100-vs-h200-vs-b200-tco",
);
export const fetchLogic = secondary(
  "Memory now costs more than the processor in AI chips",
  "fetchlogic.net/memory-now-costs-more-than-the-processor-in-ai-chips-and-that-changes-everything-about-who-can-afford-to-compete/",
);
export const fp4Dev = secondary("H100 vs H200 vs B200 inference TCO", "www.fp4.dev/silicon/h100-h200-b200-tco/");
export const epochShares = secondary(
  "Epoch AI Data: Five Hyperscalers Control 71% of Global AI Compute Power",
  "techjacksolutions.com/ai-brief/epoch-ai-data-five-hyperscalers-control-71-of-global-ai-comp/",
);
export const epochOwnersThread = primary(
  "Epoch AI: Introducing our new AI Chip Owners explorer (thread)",
  "threadreaderapp.com/thread/2041241187252945071.html",
  "primary, reposted",
);
export const officeChai = secondary(
  "Google leads in owning the most AI chips, followed by Microsoft and Amazon: Epoch AI data",
  "officechai.com/ai/google-leads-in-owning-the-most-ai-chips-followed-by-microsoft-and-amazon-epoch-ai-data",
  "secondary, reads Epoch chart",
);
export const epochOwners = primary(
  "Epoch AI: AI Chip Owners explorer",
  "epoch.ai/data/ai-chip-owners?mode=snapshot&tab=h100_equivalents&view=graph",
);
export const businessEngineer = secondary("The State of AI Compute", "businessengineer.ai/p/the-state-of-ai-compute");
export const epochChipData = primary(
  "Epoch AI: AI chips and their owners, the data (September 2026)",
  "github.com/epoch-research/ai-chip-counts",
);
export const epochLabCompute = primary(
  "Epoch AI: what frontier laboratories use, by year (September 2026)",
  "github.com/epoch-research/ai-compute-users",
);
export const omdiaHopper = secondary(
  "Tencent, ByteDance outpace Meta, Google in NVIDIA AI GPU purchases (Omdia/FT, 1 Jan 2025)",
  "www.newsbytesapp.com/news/science/chinese-tech-firms-bought-more-nvidia-chips-than-google-meta/story",
);
export const epochOwners2024 = primary(
  "Epoch AI: Leading AI companies have hundreds of thousands of cutting-edge AI chips (9 Oct 2024)",
  "epoch-website.web.app/data-insights/computing-capacity",
  "primary (mirror address)",
);
export const computeLandscape = secondary(
  "AI Compute Landscape (hardware table)",
  "tadata.fr/posts/ai-hardware-compute",
);
export const ampereFormula = secondary(
  "Ampere tensor core FLOPS formula (note, worked for RTX 3060 Ti)",
  "gist-raw.zthxxx.me/getianao/33fb5306ba896193c7ae59ec64794283",
  "secondary, formula",
);
export const rtx3060Specs = secondary(
  "NVIDIA GeForce RTX 3060 vs RTX A6000 (28 SM, 1777 MHz, 12 GB, 360.0 GB/s)",
  "sysrqmts.com/ru/gpus/compare/nvidia-geforce-rtx-3060-vs-nvidia-rtx-a6000",
);
export const gigaGpu = secondary("RTX 4090 24GB vs H100 80GB SXM", "gigagpu.com/rtx-4090-24gb-vs-h100-80gb/");
export const throughputBenchmark = primary(
  "LLM throughput benchmark on 13 GPUs and 10 models (7 Jun 2026)",
  "pavlokhmel.com/llm_throughput_benchmark_on_13_gpus_and_10_models.html",
  "primary measurement",
);
export const jonPeddie2025 = secondary(
  "GPU market statistics (quotes Jon Peddie Research, Q3 2025)",
  "pcpartsgeek.com/gpu-market-statistics/",
);
export const jonPeddieJune2025 = primary(
  "PC AIB shipments follow seasonality (Jon Peddie Research, 6 Jun 2025)",
  "mail.iconnect007.com/article/145639/pc-aib-shipments-follow-seasonality-show-nominal-increase-for-q424/145636/ein",
  "press release",
);
export const jonPeddie2024 = primary(
  "PC Graphics Add-in Board Shipments Down in 3Q24 (Jon Peddie Research, 10 Dec 2024)",
  "iconnect007.com/article/143312/pc-graphics-addin-board-shipments-down-in-3q24/143309/ein",
  "press release",
);
export const steamSurvey = secondary(
  "Steam hardware survey, February 2026 (news in Russian)",
  "info.sibnet.ru/article/693161/",
);
export const steamStatistics = secondary(
  "Steam Game Statistics 2025",
  "coopboardgames.com/statistics/steam-game-statistics",
  "secondary; an Italian site dates the same 132M to 2021",
);
export const volunteerPotential = primary(
  "The Computational and Storage Potential of Volunteer Computing (slides)",
  "slideplayer.com./amp/11398795",
  "authors' slides",
);
export const gamingHours = secondary(
  "Study shows 36% of console gamers and 40% of PC gamers spend less than 5 hours a week gaming (MIDiA Q4 2024)",
  "gam3s.gg/news/40-of-pc-gamers-play-less-than-5-hours-weekly",
);
export const foldingMillion = secondary(
  "One million people have used their PC to fight COVID-19 (356,000 Nvidia, 79,000 AMD, 593,000 Intel)",
  "cernisoftgaming.com/one-million-people-have-used-their-pc-to-fight-covid-19/",
);
export const foldingDecrypt = secondary(
  "One million PC owners combine their GPU power (Decrypt; nearly 400,000 gamers' GPUs)",
  "decrypt.co/24173/one-million-pc-owners-combine-their-gpu-power-to-fight-covid-19",
);
export const boincPaper = primary(
  "BOINC: A Platform for Volunteer Computing (Anderson, J. Grid Computing 2020)",
  "docslib.org/doc/8578603/boinc-a-platform-for-volunteer-computing",
  "paper (mirror)",
);
export const intellectReport = primary(
  "INTELLECT-1 Technical Report (arXiv 2412.01152)",
  "arxiv.org/html/2412.01152v1",
  "paper",
);
export const intellectRelease = primary(
  "INTELLECT-1 Release (up to 112 H100; 83% across continents, 96% US only)",
  "primeintellect.ai/blog/intellect-1-release",
);
export const petalsPaper = primary(
  "Distributed Inference and Fine-tuning of LLMs Over The Internet (Petals)",
  "research.yandex.com/publications/distributed-inference-and-fine-tuning-of-large-language-models-over-the-internet",
  "paper page",
);
export const petalsNews = secondary(
  "BitTorrent for LLMs: up to 6 steps/s for Llama 2 70B",
  "coreintelligence.com.au/bittorrent-for-llms-getting-multiple-gpus-to-serve-one-llm/",
);
export const petalsProject = primary(
  "Petals project page (BLOOM-176B about 1 s per step)",
  "sourceforge.net/mirror/petals/",
  "project page",
);
export const foldingPeak = secondary(
  "Folding@home project passes 2.4 exaFLOPS",
  "www.techspot.com/news/84832-foldinghome-project-passes-24-exaflops-more-than-top.html",
);
export const epochDecentralized = primary(
  "Epoch AI: How far can decentralized training over the internet scale?",
  "epoch.ai/gradient-updates/how-far-can-decentralized-training-over-the-internet-scale",
  "primary, opinion series",
);
export const epochFrontierLag = primary(
  "Epoch AI: Frontier AI performance becomes accessible on consumer hardware within a year (15 Aug 2025)",
  "epoch.ai/data-insights/consumer-gpu-model-gap",
);
export const epochCapacityQuoted = secondary(
  "Global AI compute capacity doubles every 7 months (quotes Epoch AI, 3.3x, 90% CI 2.7-4.1)",
  "aigazine.com/industry/global-ai-compute-capacity-doubles-every-7-months--s",
);
export const epochStockQuoted = secondary(
  "Compute stock doubling (quotes Epoch AI: stock 3.4x a year; performance per dollar +37% a year)",
  "data-today.net/compute-stock-doubling/",
);
export const epochDatacenters = secondary(
  "AI data center capacity is doubling every 7 months (Epoch AI, largest sites)",
  "mlllm.io/news/1074-ai-data-center-capacity-is-doubling-every-7-months/",
);
export const epochNvidiaStock = primary(
  "Epoch AI: stock of computing power from NVIDIA chips doubling every 10 months (2.3x a year since 2019)",
  "epoch.ai",
);
export const epochHardware = primary(
  "Epoch AI: Machine Learning Hardware (performance per dollar about 30% a year)",
  "epoch.ai/data/machine-learning-hardware",
);
export const epochPricePerformance = primary(
  "Trends in GPU price-performance (Epoch AI, Alignment Forum)",
  "www.alignmentforum.org/posts/c6KFvQcZggQKZzxr9/trends-in-gpu-price-performance",
);
export const rtx40Power = secondary(
  "Power ratings of the GeForce RTX 40 series (HotHardware)",
  "hothardware.com/news/nvidias-geforce-rtx-5090-600w-gpu-not-so-fast",
);
export const rtx50Power = secondary(
  "Total board power of the GeForce RTX 50 series",
  "playeatsleep.fun/en/rtx-5000-specs",
);
export const a100Power = secondary(
  "NVIDIA A100 SXM against B200: full specifications",
  "hmc-tech.com/gpus/nvidia-a100-sxm-vs-nvidia-b200",
);
export const consolePower = secondary(
  "PS5 and Xbox Series X draw 160 to over 200 W in use, from 80 W with older games (NRDC, by Tom's Guide)",
  "www.tomsguide.com/uk/news/ps5-vs-xbox-series-x-with-great-power-comes-greater-electric-bills",
);
export const rtx3060Power = secondary(
  "RTX 3060 12G product page (about 360 GB/s, about 170 W)",
  "www.rtechsl.com/shop/rtx3060-12g-994",
);
export const eiaForecast = secondary(
  "Your electric bill will probably go up in 2026 (EIA STEO Dec 2025: 18.02 c/kWh in 2026)",
  "www.consumeraffairs.com/news/your-electric-bill-will-probably-go-up-in-2026-heres-why-122325.html",
);
export const uptimeUtilization = primary(
  "GPU utilization is a confusing metric (Uptime Institute, May 2025)",
  "intelligence.uptimeinstitute.com/resource/gpu-utilization-confusing-metric",
);
export const epochGigawatt = primary(
  "Epoch AI: Servers account for 60% of the TCO of a one-gigawatt AI data center (14 May 2026)",
  "epoch.ai/data-insights/ai-datacenter-cost-breakdown",
);
export const semiAnalysisRent = secondary(
  "H100 reserved capacity hits $2.35 an hour (quotes SemiAnalysis: $1.70 in October 2025)",
  "www.techreaderdaily.com/article.html?slug=h100-reserved-capacity-hits-2-35-hour-floor-in-2026",
  "secondary, quotes SemiAnalysis of April 2026",
);
export const siliconDataRent = secondary(
  "H100 spot prices fall while contract prices rise (June 2026; spot $2.42, one-year contracts $2.65)",
  "theinformationmachine.fyi/threads/gpu-spot-contract-pricing/",
  "secondary, quotes SemiAnalysis and a spot index",
);
export const aiMultipleRent = secondary(
  "AIMultiple: H100 prices of 37 cloud providers, May 2026",
  undefined,
  "secondary, figure without a page that could be read",
);
export const epochErratum = secondary(
  "Epoch AI, erratum on AI chip owners (retold)",
  "aihot.virxact.com/items/cmo1rqt2t01qmslrrpp51y9rl",
  "secondary, quotes the erratum",
);
export const unifyStreams = secondary(
  "AI chip market share by vendor, in H100-equivalents (after Epoch AI's chip sales)",
  "unifystreams.com/?p=3108",
  "secondary, reads Epoch's chip sales",
);
export const epochClusters = primary(
  "Epoch AI: GPU cluster performance by country (5 Jun 2025)",
  "epoch.ai/data-insights/ai-supercomputers-performance-share-by-country",
);
export const steamCountries = secondary(
  "Actual audience of Steam and PlayStation by country (GameDiscoverCo, January 2024)",
  "hc.games/actual-audience-steam-and-playstation-country-2024/",
);
export const rtxA400 = secondary(
  "NVIDIA RTX A400 (24 tensor cores, 43.3 TOPS of INT8 with sparsity)",
  "tandoanh.vn/nvidia-rtx-a400-4gb-gddr6-workstation-video-card",
  "secondary, data sheet",
);
export const nvidiaA40 = secondary(
  "NVIDIA A40 (84 multiprocessors of the RTX 3060's kind, 299.3 TOPS of dense INT8)",
  "www.ecer.com/corp/details-uuuedqa-p1bsay9-multi-display-setups-supported-by-48gb-gddr6-ecc-memory-nvidia-a40-gpu-and-vga-outputs.html",
  "secondary, data sheet",
);
export const steamMid2026 = secondary(
  "Steam Hardware Survey: Windows 11, RTX GPUs, 16GB RAM, and 1080p still win (2026)",
  "windowsforum.com/threads/steam-hardware-survey-windows-11-rtx-gpus-16gb-ram-and-1080p-still-win.423389/post-983747",
);
export const inferenceX = secondary(
  "InferenceX (SemiAnalysis): DeepSeek R1 fp8, 1k in, 1k out",
  undefined,
  "secondary, figures without a page that could be read",
);
export const nvidiaFiscal2026 = secondary(
  "NVIDIA in fiscal 2026: data centre $193.7 billion, gaming $16 billion (PC Gamer)",
  "www.pcgamer.com/hardware/nvidia-reports-a-truly-astonishing-usd193-7-billion-in-annual-data-center-revenue-in-its-latest-earnings-call-up-75-percent-year-on-year-while-little-old-gaming-brought-in-usd16-billion/",
  "secondary; the company release was not read",
);
export const epochFrontierTraining = secondary(
  "Grok 4, the largest training run known, at 5e26 FLOP by Epoch AI (RAND Forecasting Initiative, September 2025)",
  "www.randforecastinginitiative.org/questions/1657-will-a-u-s-or-non-u-s-entity-train-an-artificial-intelligence-model-at-least-10-27-computational-operations-flops-before-1-june-2027",
  "secondary, quotes Epoch's estimate",
);
export const epochModels = secondary(
  "Large model compute rankings, after Epoch AI's notable models",
  "attribution-based-control.ai/appendix2.html",
  "secondary, gives Epoch's estimates",
);
export const capexGuidance = secondary(
  "Amazon, Microsoft, Google, Meta plan $710B AI investment in 2026",
  "emeraldforce.com/amazon-microsoft-google-meta-plan-710b-ai-investment-in-2026/",
  "secondary (company guidance after the first quarter)",
);
export const largestGrids = secondary(
  "Electricity consumption by country 2023",
  "www.moregeographyeveryday.com/2023/04/electricity-consumption-by-country-2023.html",
  "secondary (World Factbook)",
);
export const gridsByCountry = secondary(
  "Bitcoin consumes more energy per year than the Netherlands and the UAE",
  "freenews.live/bitcoin-consumes-more-energy-per-year-than-the-netherlands-and-the-uae/",
  "secondary (Cambridge Bitcoin Electricity Consumption Index, 2021)",
);
export const iea2024 = secondary(
  "IEA: Electricity 2024, analysis and forecast to 2026",
  "www.iea.org/reports/electricity-2024",
  "secondary (data centres' part of Ireland's and Denmark's demand; Sweden as a measure)",
);
export const gridOfIceland = secondary(
  "Energy consumption by country 2019",
  "http://worldpopulationreview.com/countries/energy-consumption-by-country/",
);
export const mistralCompute = secondary(
  "Mistral builds a 13,800-GPU Paris data center in 2026",
  "techfastforward.com/articles/mistral-builds-a-13800-gpu-paris-data-center-in-2026",
);
export const teslaCortex = secondary(
  "Tesla claims 50k GPU cluster will be live by end of month (October 2024)",
  "www.datacenterdynamics.com/en/news/tesla-claims-50k-gpu-cluster-will-be-live-by-end-of-month/",
);
export const epochPower = secondary(
  "Epoch AI's chip sales: 15 million H100-equivalents, over 10 GW (January 2026)",
  "aihola.com/article/global-ai-compute-15-million-h100-equivalents-epoch-ai",
  "secondary, retells Epoch; has New York's load, too",
);
export const rtx3060Tensor = secondary(
  "RTX 3060: NVIDIA details the specifications (101 tensor TFLOPS)",
  "techtaks.com/geforce-rtx-3060-nvidia-finally-details-the-specifications/",
);
export const cambridgeBitcoin = secondary(
  "Bitcoin's annual energy use reaches 138 TWh, new Cambridge report shows (2025)",
  "anycoin.news/news/bitcoins-annual-energy-use-reaches-138-twh-new-cambridge-report-shows",
);
export const sonyResults = secondary(
  "PS5 shipments reach 92.2 million, 132 million monthly users (Sony's results to December 2025)",
  "techlomedia.in/2026/02/sony-says-ps5-shipments-reach-92-2-million-hardware-growth-slows-120754",
);
export const xboxSales = secondary(
  "Xbox Series X and S at 34.2 million in December 2025 (VGChartz's estimate)",
  "ixbt.games/es/news/2025/12/24/prodazi-xbox-series-xs-v-2025-upali-pocti-do-1-mln-analitiki.amp.html",
);
export const xboxSpecs = secondary(
  "Xbox Series X: 49 TOPS for 8-bit operations (Andrew Goossen, by Eurogamer)",
  "forum.beyond3d.com/threads/current-generation-hardware-speculation-with-a-technical-spin-post-gdc-2020-xbsx-ps5.61641/page-75",
);
export const consoleSpecs = secondary(
  "Xbox Series X with 12 TFLOPS, PlayStation 5 with 10.28",
  "a01gtrends08.web.app/xbox-series-x-flops.html",
);
export const nintendoSwitch = secondary(
  "Switch at 154.01 million, Switch 2 at 10.36 million by September 2025 (Nintendo's results)",
  "unn.ua/en/news/world-record-nintendo-forecasts-nearly-20-million-switch-2-sales-by-2026",
);
export const nintendoSwitch2 = secondary(
  "Switch 2 at 17.37 million by December 2025 (Nintendo's results)",
  "www.nintendolife.com/news/2026/02/switch-2-storms-towards-its-forecast-target-with-17-37-million-units-sold",
);
export const switch2Chip = secondary(
  "Switch 2: 1,536 CUDA cores of the Ampere kind, 48 tensor cores (Digital Foundry)",
  "cicicar.com/news/nintendo-switch-2-4k-realistic-updated.html",
);
export const iphonesInUse = secondary(
  "iPhone and Android: 1.56 to 1.8 billion and 3.9 to 4.5 billion users in 2025",
  "xtendedview.com/?p=12787",
);
export const activeIphones = secondary(
  "Over 1 billion active iPhones, by Tim Cook (January 2021)",
  "www.macrumors.com/2021/01/27/apple-active-devices-worldwide-january-2021/",
);
export const smartphonesInUse = secondary(
  "Smartphone usage statistics: 5.78 billion users, 7.21 billion phones in use in 2025",
  "all-in-one-ai.co/smartphone-usage-statistics",
);
export const neuralEngines = secondary(
  "Apple's neural engines: 5 (A12), 11 (A14), 15.8 (A15) trillion operations a second",
  "apple.fandom.com/wiki/Neural_Engine",
);
export const neuralEnginesOfMacs = secondary(
  "Apple's neural engines: 18 (M3) and 38 (M4) trillion operations a second",
  "en.wikipedia.org./wiki/Neural_Engine",
);
export const macsInUse = secondary(
  "There are now 100 million Macs in use, by Tim Cook (October 2018)",
  "techcrunch.com/2018/10/30/there-are-now-100-million-macs-in-use/",
);
export const macBookShare = secondary(
  "MacBooks are around 80 percent of all Macs shipped, by Apple (2017)",
  "http://url.3u.com/news/articles/1797/windows-10-4x-more-popular-than-macos",
);
export const macStudioPower = primary(
  "Apple: Mac Studio power consumption, 115 W (M1 Max) to 295 W (M2 Ultra) at most",
  "support.apple.com/en-ke/102027",
);
export const steamDecks = secondary(
  "Upwards of 3.7 million Steam Decks shipped by the end of 2024 (IDC, by The Verge)",
  "ngplus.de/community/threads/steam-deck-valves-handheld.280/post-60954",
);
export const windowsDevices = secondary(
  "Windows runs on 1.4 billion devices a month, PCs, laptops and tablets (Microsoft, 2025)",
  "automatelife.net/is-microsoft-really-reaching-1-4-billion-people-monthly/",
);
export const ethereumPeak = secondary(
  "Ethereum's miners at 1.06e15 hashes a second in May 2022 (CryptoQuant, by U.Today)",
  "u.today/post-merge-eth-mining-gpus-worth-billions-of-dollars-stopped-operating",
);
export const ethereumCards = secondary(
  "Ethereum's hash rate in cards: 100 million hashes a second of an RTX 3080, 30 to 60 of cheaper ones",
  "cryptoage.com/en/2494-ethereum-hashrate-doubled-since-early-2021.html",
);
export const elCapitan = secondary(
  "El Capitan: 11,136 nodes with 44,544 MI300As (Tom's Hardware, November 2024)",
  "inkl.com/news/amd-powered-el-capitan-is-now-the-world-s-fastest-supercomputer-with-1-7-exaflops-of-performance-fastest-intel-machine-falls-to-third-place-on-top500-list",
);
export const teslaCortexLive = secondary(
  "Tesla's 50,000-GPU Cortex supercomputer went live in Q4 2024",
  "datacenterdynamics.com/en/news/teslas-50000-gpu-cortex-supercomputer-went-live-in-q4-2024",
);
export const epochSectors = primary(
  "Epoch AI: private-sector companies own a growing share of GPU clusters (public ones grow 1.8 times a year, private 2.7)",
  "epoch.ai/data-insights/ai-supercomputers-performance-share-by-sector",
);
export const epochTrainingTrend = primary(
  "Epoch AI: the training compute of notable AI models is doubling roughly every five months (4.6 times a year)",
  "epoch.ai/data-insights/compute-trend-post-2010",
);
