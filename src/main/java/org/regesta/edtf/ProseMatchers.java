package org.regesta.edtf;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The forms of date at work on one text. */
final class ProseMatchers {
    private final CharSequence text;
    private final Map<ProseOpening, List<Candidate>> candidates = new EnumMap<>(ProseOpening.class);

    ProseMatchers(CharSequence text) {
        this.text = text;
    }

    /** The longest date that begins with an opening at an index of the text. */
    Optional<ProsePlace> longest(ProseOpening opening, int start) {
        return candidates.computeIfAbsent(opening, this::candidates).stream()
                .flatMap(candidate -> candidate.at(start).stream())
                .max(Comparator.comparing(ProsePlace::end));
    }

    private List<Candidate> candidates(ProseOpening opening) {
        return ProseForms.ALL.stream()
                .filter(form -> form.opening() == opening)
                .map(form -> Candidate.of(form, text))
                .toList();
    }

    /** A form, and its matcher on the text, which sees what stands around the date. */
    private record Candidate(ProseForm form, Matcher matcher) {
        static Candidate of(ProseForm form, CharSequence text) {
            Matcher matcher = form.pattern().matcher(text);
            return new Candidate(form, matcher.useTransparentBounds(true).useAnchoringBounds(false));
        }

        Optional<ProsePlace> at(int start) {
            if (!matcher.region(start, matcher.regionEnd()).lookingAt()) {
                return Optional.empty();
            }
            String edtf = form.edtf(matcher);
            boolean fits = !edtf.contains(ProseWord.NOT_EDTF);
            return fits ? Optional.of(new ProsePlace(start, matcher.end(), edtf)) : Optional.empty();
        }
    }
}
