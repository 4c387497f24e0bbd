package org.sapar.it.bench;

import java.util.List;

/** Some figures that are measured together on a register of one size. */
interface Group {

    List<Figure> measure(Register register) throws Exception;
}
