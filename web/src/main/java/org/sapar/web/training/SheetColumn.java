package org.sapar.web.training;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One meeting on the attendance sheet.
 *
 * @param place of the meeting in the session, from 1
 * @param whole no minute of it may be missed
 * @param held its day has come
 */
public record SheetColumn(int place, String module, LocalDate day, int minutes, boolean whole, boolean held)
        implements Serializable {}
