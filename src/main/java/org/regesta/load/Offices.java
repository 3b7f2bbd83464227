package org.regesta.load;

import java.util.List;
import org.regesta.model.Office;

/** The file of offices. */
record Offices(List<Office> offices) {}
