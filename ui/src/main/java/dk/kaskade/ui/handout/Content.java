package dk.kaskade.ui.handout;

import dk.kaskade.ui.look.Icons;
import java.util.List;

/** What can be handed out, in the order of the list. */
enum Content {
    CHART(Icons.CHAIN, Form.PDF, Form.PNG, Form.SVG),
    ROLE_CARDS(Icons.ROLECARD, Form.PDF, Form.HTML),
    FINDINGS(Icons.GAPS, Form.XLSX, Form.CSV, Form.JSON),
    METRICS(Icons.PEOPLE, Form.XLSX, Form.CSV, Form.JSON),
    RESPONSES(Icons.OWN_WORDS, Form.XLSX, Form.CSV, Form.JSON),
    /** The organisations that stand side by side in the window. */
    COMPARISON(Icons.COMPARE, Form.PDF, Form.HTML, Form.XLSX, Form.JSON),
    /** What the proposal that is open changes. */
    CHANGES(Icons.REFORM, Form.PDF, Form.HTML, Form.XLSX, Form.JSON),
    /** The whole chain as one page for a browser. */
    PAGE(Icons.EYE, Form.HTML),
    /** The organisation for another program; what there is tells the registry. */
    ORGANISATION(Icons.FILE);

    private final Icons icon;
    private final List<Form> forms;

    Content(Icons icon, Form... forms) {
        this.icon = icon;
        this.forms = List.of(forms);
    }

    Icons icon() {
        return icon;
    }

    /** The forms that the program itself knows for it, the usual one first. */
    List<Form> forms() {
        return forms;
    }

    /** Whether it comes on pages that can be looked at and printed. */
    boolean paged() {
        return this == CHART || this == ROLE_CARDS || reported();
    }

    /** Whether it is a table. */
    boolean tabular() {
        return this == FINDINGS || this == METRICS || this == RESPONSES;
    }

    /** Whether it is a report of several tables, on pages or as a workbook. */
    boolean reported() {
        return this == COMPARISON || this == CHANGES;
    }

    String key() {
        return "content." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
