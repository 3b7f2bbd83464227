package org.regesta.index;

import java.util.Arrays;
import java.util.List;

/** Ways to write a Russian name in other languages, made letter by letter from its Cyrillic form. */
enum RussianSpelling {
    SCHOLARLY(
            "а=a б=b в=v г=g д=d е=e ё=ë ж=ž з=z и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=c ч=č ш=š "
                    + "щ=šč ъ=ʺ ы=y ь=ʹ э=ė ю=ju я=ja"),
    GERMAN("а=a б=b в=w г=g д=d е=e ё=jo ж=sch з=s и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=z ч=tsch "
            + "ш=sch щ=schtsch ъ= ы=y ь= э=e ю=ju я=ja"),
    LIBRARY(
            "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh "
                    + "щ=shch ъ= ы=y ь=' э=e ю=iu я=ia"),
    FRENCH("а=a б=b в=v г=g д=d е=e ё=io ж=j з=z и=i й=ï к=k л=l м=m н=n о=o п=p р=r с=s т=t у=ou ф=f х=kh ц=ts ч=tch "
            + "ш=ch щ=chtch ъ= ы=y ь= э=e ю=iou я=ia");

    private static final String FROM_ENGLISH =
            "shch=щ zh=ж kh=х ts=ц ch=ч sh=ш yu=ю ya=я yo=ё ye=е a=а b=б v=в w=в g=г d=д "
                    + "e=е z=з i=и y=й k=к c=к l=л m=м n=н o=о p=п r=р s=с t=т u=у f=ф h=х j=й x=кс q=к";

    private final List<String[]> letters;

    RussianSpelling(String letters) {
        this.letters = table(letters);
    }

    private static List<String[]> table(String rules) {
        return Arrays.stream(rules.split(" ")).map(rule -> rule.split("=", 2)).toList();
    }

    /** A word in Cyrillic letters, in this spelling. */
    String of(String cyrillic) {
        return replaced(cyrillic, letters);
    }

    /** A word in the usual English spelling, back in Cyrillic. */
    static String cyrillic(String english) {
        String ending = english.replaceAll("(?<=[^aeiou])y$", "ii").replaceAll("ii$", "ий");
        return replaced(ending, table(FROM_ENGLISH));
    }

    private static String replaced(String word, List<String[]> rules) {
        StringBuilder result = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            String rest = word.substring(at);
            String[] rule = rules.stream()
                    .filter(r -> rest.startsWith(r[0]))
                    .findFirst()
                    .orElse(new String[] {rest.substring(0, 1), rest.substring(0, 1)});
            result.append(rule[1]);
            at += rule[0].length();
        }
        return result.toString();
    }
}
