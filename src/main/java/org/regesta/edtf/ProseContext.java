package org.regesta.edtf;

import java.util.List;

/** What may stand around a date in prose, so that no id, page number, sum or amount is taken for one. */
final class ProseContext {
    /** Nothing that makes the date a part of a longer word or number: "F1922", "1,922"; but "mid-1922". */
    static final String BEFORE = "(?<![\\p{L}\\p{N}_/§#№$£€¥@+=<>~^\\\\‑])(?<!(?<!\\b(?:[Mm]id|[Ee]arly|[Ll]ate))-)"
            + "(?<!\\p{N}[.,:–—])(?<![§№#][\\s\\u00a0])";

    /** Likewise: "1922-04", "1941a", "1922.5", "1922%". */
    static final String AFTER =
            "(?![\\p{L}\\p{N}_%°‰$£€])(?![-‑–—/]\\p{N})(?![.,:]\\p{N})(?!-\\p{L})(?![\\s\\u00a0]?%)";

    private static final String NUMBERED =
            "p|pp|page|pages|no|nos|nr|number|numbers|vol|vols|doc|docs|document|documents"
                    + "|ch|chap|art|arts|fol|fols|f|ff|l|ll|line|lines|n|nn|item|items|room|RM|frame|frames|serial";

    private static final String COUNTED = "some|nearly|almost|over|only|another|additional|further|approximately"
            + "|(?:more|fewer|less|rather|other) than|as many as|total of";

    private static final String ADJECTIVES = "metric|gold|square|cubic|long|short|gross|registered|more|other|new|heavy"
            + "|light|wounded|dead|armed|combat|paper|million|thousand";

    private static final String UNITS = String.join(
            "|",
            List.of(
                    "%|per cent|percent|million|billion|thousand|hundred|dozen|times|items|pieces|pages|words",
                    "t|tons?|tonnes?|tonnage|kg|kilos?|kilograms?|kilogrammes?|g|grams?|pounds?|lbs?|barrels?",
                    "litres?|m|km|cm|mm|metres?|meters?|kilometres?|kilometers?|miles?|feet|ft|yards?|versts?",
                    "hectares?|ha|acres?|hp|kW|MW|volts?|degrees?|hours?|hrs?|minutes?|days?|weeks?|months?",
                    "years?|poods?|marks?|Reichsmarks?|RM|roubles?|rubles?|dollars?|francs?|zlotys?|crowns?",
                    "pfennigs?|kopecks?|men|women|people|persons?|soldiers|troops|officers|officials|workers",
                    "engineers|specialists|experts|prisoners|refugees|settlers|civilians|families|households",
                    "members|delegates|deputies|students|Germans|Poles|Russians|Jews|Ukrainians|Communists",
                    "emigrants|aircraft|aeroplanes?|airplanes?|planes|tanks|guns|rifles|shells|bombs|engines",
                    "casualties|deaths|victims|horses|cattle|trucks|tractors|wagons|locomotives|ships|vessels",
                    "submarines|machines|machine tools|vehicles|lorries|cars|copies|votes|documents|letters",
                    "telegrams|files|volumes|books"));

    /** Of a year without month or season: no number of a page or document before it, no unit after it. */
    static final String BEFORE_BARE_YEAR = "(?<!\\b(?i:" + NUMBERED + ")\\.?[\\s\\u00a0])(?<!\\b(?i:" + COUNTED
            + ")\\s)" + "(?:(?<=\\b(?i:in|since|during|until)\\s)|(?!" + amount() + "))";

    private ProseContext() {}

    private static String amount() {
        String gap = ProsePattern.GAP;
        String range = "(?:(?:" + gap + "(?:to|and|or)" + gap + "|[–-])\\d[\\d.,]{0,12})?";
        return "\\d{4}" + range + gap + "(?:(?:" + ADJECTIVES + ")" + gap + ")?(?:" + UNITS + ")(?![\\p{L}])";
    }
}
