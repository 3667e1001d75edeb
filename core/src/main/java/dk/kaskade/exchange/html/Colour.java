package dk.kaskade.exchange.html;

import java.util.Locale;

/** The colours of pages, on light and on dark ground; a style names one {@code var(--text2)}. */
enum Colour {
    WIN("#f3f4f7", "#1a1c20"),
    PANEL("#ffffff", "#212429"),
    CANVAS("#f8f9fb", "#17191c"),
    HOVER("#edeff3", "#2b2f36"),
    LINE("#e2e5ea", "#31353c"),
    LINE2("#c9cfd8", "#454b55"),
    EDGE("#7e8998", "#6f7b8a"),
    TEXT("#1b2028", "#e4e7eb"),
    TEXT2("#505a67", "#aab2bd"),
    TEXT3("#5f6875", "#9aa3af"),
    ACC("#2f5bd3", "#79a3ff"),
    ACC_SOFT("#e7edfc", "#25324f"),
    ERROR("#b3213a", "#ff7a8c"),
    GAP("#c97800", "#e59a1f"),
    GAP_TEXT("#8a4e00", "#f2b04b"),
    GAP_SOFT("#fdf1dc", "#402f12"),
    NOTE("#46627f", "#9db6d0"),
    NOTE_SOFT("#e8eef4", "#26323e"),
    PRACTISED("#2e9b66", "#46b27f"),
    PRACTISED_TEXT("#1a6b43", "#6fd09e"),
    PRACTISED_SOFT("#e3f3ea", "#1b3a2a"),
    AGREED_TEXT("#0f6a78", "#62cbd7"),
    AGREED_SOFT("#e0f3f5", "#17383d"),
    LEVEL1("#34298a", "#d3c6ff"),
    LEVEL1_TEXT("#34298a", "#d3c6ff"),
    LEVEL1_SOFT("#eceaf8", "#332e4e"),
    LEVEL2("#2a68cc", "#4c84e8"),
    LEVEL2_TEXT("#2259b0", "#8fb4f7"),
    LEVEL2_SOFT("#e5effb", "#1e3050"),
    LEVEL3("#12959a", "#2bb8b8"),
    LEVEL3_TEXT("#0b676c", "#5cd0cf"),
    LEVEL3_SOFT("#e0f3f5", "#143b3c"),
    LEVEL4("#6b9e3a", "#a5d89a"),
    LEVEL4_TEXT("#46691f", "#b4e0aa"),
    LEVEL4_SOFT("#edf4e3", "#2a3b26");

    private final String light;
    private final String dark;

    Colour(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** As a style names it: {@code gap-text}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }
}
