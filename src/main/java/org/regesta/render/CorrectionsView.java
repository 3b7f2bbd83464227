package org.regesta.render;

import java.util.List;

/** Everything that is often said, but wrong. */
record CorrectionsView(List<CorrectionView> corrections, List<NoteView> notes) {}
