package org.regesta.edtf;

import java.util.List;

/** The forms of date that English prose has in the house form, and a few that other hands write. */
final class ProseForms {
    /** All forms, in no order that matters: the longest match counts. */
    static final List<ProseForm> ALL = List.of(
            ProseForm.of("D M Y", "{y1}-{m1}-{d1}"),
            ProseForm.of("c. D M Y", "{y1}-{m1}-{d1}~"),
            ProseForm.of("D - D M Y", "{y1}-{m1}-{d1}/{y1}-{m1}-{d2}"),
            ProseForm.of("D M - D M Y", "{y1}-{m1}-{d1}/{y1}-{m2}-{d2}"),
            ProseForm.of("D M Y - D M Y", "{y1}-{m1}-{d1}/{y2}-{m2}-{d2}"),
            ProseForm.of("between D and D M Y", "[{y1}-{m1}-{d1}..{y1}-{m1}-{d2}]"),
            ProseForm.of("between D M and D M Y", "[{y1}-{m1}-{d1}..{y1}-{m2}-{d2}]"),
            ProseForm.of("between D M Y and D M Y", "[{y1}-{m1}-{d1}..{y2}-{m2}-{d2}]"),
            ProseForm.of("D or D M Y", "[{y1}-{m1}-{d1},{y1}-{m1}-{d2}]"),
            ProseForm.of("D M or D M Y", "[{y1}-{m1}-{d1},{y1}-{m2}-{d2}]"),
            ProseForm.of("D M Y or D M Y", "[{y1}-{m1}-{d1},{y2}-{m2}-{d2}]"),
            ProseForm.of("D and D M Y", "{{y1}-{m1}-{d1},{y1}-{m1}-{d2}}"),
            ProseForm.of("D M and D M Y", "{{y1}-{m1}-{d1},{y1}-{m2}-{d2}}"),
            ProseForm.of("M Y", "{y1}-{m1}"),
            ProseForm.of("c. M Y", "{y1}-{m1}~"),
            ProseForm.of("M - M Y", "{y1}-{m1}/{y1}-{m2}"),
            ProseForm.of("M Y - M Y", "{y1}-{m1}/{y2}-{m2}"),
            ProseForm.of("between M and M Y", "[{y1}-{m1}..{y1}-{m2}]"),
            ProseForm.of("between M Y and M Y", "[{y1}-{m1}..{y2}-{m2}]"),
            ProseForm.of("M or M Y", "[{y1}-{m1},{y1}-{m2}]"),
            ProseForm.of("M Y or M Y", "[{y1}-{m1},{y2}-{m2}]"),
            ProseForm.of("M and M Y", "{{y1}-{m1},{y1}-{m2}}"),
            ProseForm.of("S Y", "{y1}-{s1}"),
            ProseForm.of("S of Y", "{y1}-{s1}"),
            ProseForm.of("winter Y - N", "{y1}-24{n1}"),
            ProseForm.of("winter of Y - N", "{y1}-24{n1}"),
            ProseForm.of("S - S Y", "{y1}-{s1}/{y1}-{s2}"),
            ProseForm.of("S Y - S Y", "{y1}-{s1}/{y2}-{s2}"),
            ProseForm.of("S or S Y", "[{y1}-{s1},{y1}-{s2}]"),
            ProseForm.of("S and S Y", "{{y1}-{s1},{y1}-{s2}}"),
            ProseForm.of("S and S of Y", "{{y1}-{s1},{y1}-{s2}}"),
            ProseForm.of("T 0s", "{t1}X"),
            ProseForm.of("Y", "{y1}"),
            ProseForm.of("c. Y", "{y1}~"),
            ProseForm.of("Y - Y", "{y1}/{y2}"),
            ProseForm.of("Y - Z", "{y1}/{z1}"),
            ProseForm.of("between Y and Y", "[{y1}..{y2}]"),
            ProseForm.of("Y or Y", "[{y1},{y2}]"));

    private ProseForms() {}
}
