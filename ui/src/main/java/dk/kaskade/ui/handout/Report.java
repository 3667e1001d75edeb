package dk.kaskade.ui.handout;

import dk.kaskade.report.sheets.Sheet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** A report of several tables, in each of its forms; each is made when it is asked for, off the event thread. */
interface Report {
    /** For paper. */
    Document paper();

    /** For a browser. */
    String screen();

    /** The first page of a workbook. */
    Sheet about();

    /** The tables, the one that says most first. */
    List<Sheet> sheets();

    /** For programs. */
    Map<String, ? extends @Nullable Object> json();
}
