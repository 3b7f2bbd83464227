package org.regesta.load;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.EdtfException;

/** The format {@code edtf} of the schemas, so that dates are read even where a file has other faults. */
final class EdtfFormat implements Format {
    static final String NAME = "edtf";

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean matches(ExecutionContext execution, SchemaContext schema, String value) {
        try {
            Edtf.parse(value);
            return true;
        } catch (EdtfException e) {
            return false;
        }
    }
}
