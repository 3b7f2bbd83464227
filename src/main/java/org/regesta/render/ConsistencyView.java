package org.regesta.render;

import java.util.List;

/** What the checks counted and found, the exceptions that were made, and how far the texts name their sources. */
record ConsistencyView(
        String summary,
        List<RuleGroupView> groups,
        List<ExceptionView> exceptions,
        String rest,
        List<CoverageGroupView> coverage,
        String single,
        List<AloneView> alone,
        List<LinkView> downloads) {}
