package dk.kaskade.exchange.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a cell shows its number, as far as that changes what it means. The numbers of the formats that every workbook has
 * are from ECMA-376, part 1, 18.8.30.
 */
enum NumberFormat {
    PLAIN,
    DATE,
    /** Zeros alone, perhaps in groups: {@code 00000}, {@code 000000-0000}. */
    ZEROS;

    private static final Set<Integer> DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern LETTERS_OF_DAYS = Pattern.compile("[yYdD]|[mM]{3,}");
    private static final Pattern ONLY_ZEROS = Pattern.compile("0[0 /-]*0");

    /** Day 0 of Excel, for days from March 1900 on: it believes in a 29 February 1900. */
    private static final LocalDate START = LocalDate.of(1899, 12, 30);

    private static final int START_1904 = 1462;
    private static final int LAST_DAY = 2_958_465;

    static Shown of(@Nullable Integer id, @Nullable String code) {
        if (code == null) {
            return new Shown(id != null && DATES.contains(id) ? DATE : PLAIN, "");
        }
        String positive = code.split(";", 2)[0];
        String zeros = positive.replace("\\", "").replace("\"", "");
        if (ONLY_ZEROS.matcher(zeros).matches()) {
            return new Shown(ZEROS, zeros);
        }
        boolean general = positive.equalsIgnoreCase("General") || positive.equalsIgnoreCase("Standard");
        boolean days = !general
                && LETTERS_OF_DAYS
                        .matcher(TEXT.matcher(positive).replaceAll(""))
                        .find();
        return new Shown(days ? DATE : PLAIN, "");
    }

    /** A format with its pattern of zeros, where it is one. */
    record Shown(NumberFormat kind, String zeros) {
        /** The number as it is shown; nothing where the format says nothing of that. */
        @Nullable
        String shown(BigDecimal number, boolean date1904) {
            return switch (kind) {
                case PLAIN -> null;
                case DATE -> date(number, date1904);
                case ZEROS -> filled(number);
            };
        }

        private static @Nullable String date(BigDecimal number, boolean date1904) {
            BigDecimal day = number.setScale(0, RoundingMode.FLOOR);
            if (day.signum() <= 0 || day.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
                return null;
            }
            return START.plusDays(day.longValueExact() + (date1904 ? START_1904 : 0))
                    .toString();
        }

        private @Nullable String filled(BigDecimal number) {
            if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0) {
                return null;
            }
            StringBuilder rest = new StringBuilder(number.toBigInteger().toString());
            StringBuilder all = new StringBuilder();
            for (int i = zeros.length() - 1; i >= 0; i--) {
                char sign = zeros.charAt(i);
                if (sign == '0') {
                    int last = rest.length() - 1;
                    all.insert(0, last < 0 ? '0' : rest.charAt(last));
                    rest.setLength(Math.max(0, last));
                } else {
                    all.insert(0, sign);
                }
            }
            return all.insert(0, rest).toString();
        }
    }
}
