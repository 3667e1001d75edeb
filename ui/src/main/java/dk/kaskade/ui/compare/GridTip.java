package dk.kaskade.ui.compare;

import com.formdev.flatlaf.util.UIScale;

/** A tooltip of two parts that wraps. */
final class GridTip {
    private static final int WIDTH = 300;

    private GridTip() {}

    static String of(String head, String tip) {
        String second = tip.isBlank() ? "" : "<br>" + escaped(tip);
        return "<html><div style='width:" + UIScale.scale(WIDTH) * 3 / 4 + "px'><b>" + escaped(head) + "</b>" + second
                + "</div></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
