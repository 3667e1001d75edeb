package dk.kaskade.store;

import dk.kaskade.correspondence.Correction;
import dk.kaskade.correspondence.Corrections;
import dk.kaskade.correspondence.PointRef;
import dk.kaskade.correspondence.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Corrections of correspondences as JSON. */
final class CorrectionsJson {
    private static final int VERSION = 1;

    static final Format<Corrections> FORMAT =
            new Format<>(Format.Kind.CORRESPONDENCE, VERSION, CorrectionsJson::read, CorrectionsJson::write);

    private CorrectionsJson() {}

    private static Corrections read(JsonIn in) throws IOException {
        String format = null;
        List<Correction> all = List.of();
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "format" -> format = Format.check(in, Format.Kind.CORRESPONDENCE, VERSION);
                case "corrections" -> all = in.list(CorrectionsJson::correction);
                default -> members.keep();
            }
        }
        members.require("format", format);
        return new Corrections(all, members.extras());
    }

    private static Correction correction(JsonIn in) throws IOException {
        PointRef from = null;
        PointRef to = null;
        Verdict verdict = null;
        LocalDate on = null;
        String reason = "";
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "from" -> from = point(in);
                case "to" -> to = point(in);
                case "verdict" -> verdict = in.word(Words.CORRECTION);
                case "on" -> on = in.date();
                case "reason" -> reason = in.textOrEmpty();
                default -> members.keep();
            }
        }
        return new Correction(
                members.require("from", from),
                members.require("to", to),
                members.require("verdict", verdict),
                on,
                reason,
                members.extras());
    }

    /** A point is little enough to be written as two words: the framework and the point. */
    private static PointRef point(JsonIn in) throws IOException {
        List<String> words = in.texts();
        if (words.size() != 2) {
            throw in.failureBehind("format.expected-point");
        }
        return new PointRef(words.get(0), words.get(1));
    }

    private static void write(JsonOut out, Corrections corrections) throws IOException {
        out.begin()
                .always("format", Format.Kind.CORRESPONDENCE.id + "/" + VERSION)
                .list("corrections", corrections.all(), CorrectionsJson::write)
                .end(corrections.extras());
    }

    private static void write(JsonOut out, Correction correction) throws IOException {
        out.begin()
                .texts("from", words(correction.from()))
                .texts("to", words(correction.to()))
                .always("verdict", correction.verdict().id())
                .optional("on", correction.on())
                .text("reason", correction.reason())
                .end(correction.extras());
    }

    private static List<String> words(PointRef point) {
        return List.of(point.framework(), point.point());
    }
}
