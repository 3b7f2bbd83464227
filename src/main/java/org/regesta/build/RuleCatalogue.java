package org.regesta.build;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Allowances;
import org.regesta.diagnostic.Rule;
import org.regesta.link.LinkRules;
import org.regesta.load.LoadRules;
import org.regesta.markdown.MarkdownRules;
import org.regesta.render.Renderer;
import org.regesta.validate.Validator;

/** All rules of the program. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    /** The rules by id; a rule that two stages report is there once. */
    public static List<Rule> rules() {
        return Stream.of(
                        MarkdownRules.all(),
                        LoadRules.all(),
                        LinkRules.all(),
                        Validator.rules(),
                        Renderer.rules(),
                        Allowances.rules())
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }
}
