package org.regesta.load;

import org.regesta.diagnostic.SourceFile;
import tools.jackson.databind.JsonNode;

/**
 * Data that was read.
 *
 * @param file the file in which it stands
 * @param tree the data
 * @param positions where each part of it stands
 */
record PositionedData(SourceFile file, JsonNode tree, PositionIndex positions) {}
