package org.regesta.load;

import java.util.List;
import org.regesta.diagnostic.Allowance;
import org.regesta.diagnostic.SourceFile;
import tools.jackson.databind.JsonNode;

/**
 * Data that was read.
 *
 * @param file the file in which it stands
 * @param tree the data
 * @param positions where each part of it stands
 * @param allowances the exceptions from rules that it asks for
 */
record PositionedData(SourceFile file, JsonNode tree, PositionIndex positions, List<Allowance> allowances) {
    PositionedData {
        allowances = List.copyOf(allowances);
    }

    /** The same data with the exceptions that were found in it. */
    PositionedData allowing(List<Allowance> found) {
        return new PositionedData(file, tree, positions, found);
    }
}
