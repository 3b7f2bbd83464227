package org.regesta.model;

import org.regesta.diagnostic.Located;

/**
 * A cell of a table.
 *
 * @param dataset the table
 * @param row its row
 * @param column its column
 * @param value what it holds
 */
public record DataCell(Dataset dataset, Dataset.Row row, Dataset.Column column, Located<DataValue> value) {
    /** The address of its row. */
    public Permalink permalink() {
        return dataset.permalink().at(row.id().value().value());
    }
}
