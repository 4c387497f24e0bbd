package org.sapar.web.reporting;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.sapar.reporting.CentreFigures;
import org.sapar.training.EnrolmentState;

/** One line of the board: a training centre, or all of them together. */
public class CentreLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CentreFigures figures;

    CentreLine(CentreFigures figures) {
        this.figures = figures;
    }

    /** All centres together; their code is null. */
    static CentreLine total(Collection<CentreFigures> centres) {
        var trainees = new EnumMap<EnrolmentState, Long>(EnrolmentState.class);
        centres.forEach(centre -> centre.trainees().forEach((state, count) -> trainees.merge(state, count, Long::sum)));
        return new CentreLine(new CentreFigures(null, Map.copyOf(trainees)));
    }

    public String getCentre() {
        return figures.centre();
    }

    public long getAll() {
        return figures.all();
    }

    public long count(EnrolmentState state) {
        return figures.in(state);
    }
}
