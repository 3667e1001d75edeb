package dk.kaskade.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together by hand after ECMA-376, as programs other than ours write them. */
public final class BookBytes {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private int count;

    /** A sheet of rows as XML. */
    public BookBytes sheet(String name, String rows) {
        return sheet(name, "", rows);
    }

    /** A sheet with more attributes in the list of sheets: {@code state="hidden"}. */
    public BookBytes sheet(String name, String attributes, String rows) {
        return part(
                name,
                attributes,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"" + MAIN
                        + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A sheet as a whole XML text. */
    public BookBytes part(String name, String attributes, String xml) {
        count++;
        sheets.append("<sheet name=\"")
                .append(name)
                .append("\" sheetId=\"")
                .append(count)
                .append("\" ");
        sheets.append(attributes).append(" r:id=\"rId").append(count).append("\"/>");
        relations
                .append("<Relationship Id=\"rId")
                .append(count)
                .append("\" Type=\"")
                .append(RELATIONS);
        relations.append("/worksheet\" Target=\"worksheets/sheet").append(count).append(".xml\"/>");
        override("/xl/worksheets/sheet" + count + ".xml", "worksheet+xml");
        parts.put("xl/worksheets/sheet" + count + ".xml", xml);
        return this;
    }

    /** The texts that cells refer to, as XML of {@code si} elements. */
    public BookBytes texts(String items) {
        override("/xl/sharedStrings.xml", "sharedStrings+xml");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
        return this;
    }

    /** Formats of numbers; the cell style {@code s="1"} has the first of them, and so on. */
    public BookBytes formats(String... codes) {
        StringBuilder all = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            boolean builtIn = codes[i].matches("\\d\\d");
            int id = builtIn ? Integer.parseInt(codes[i]) : 164 + i;
            all.append(builtIn ? "" : "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + codes[i] + "\"/>");
            styles.append("<xf numFmtId=\"").append(id).append("\" applyNumberFormat=\"1\"/>");
        }
        override("/xl/styles.xml", "styles+xml");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + all + "</numFmts><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
        return this;
    }

    private void override(String part, String type) {
        types.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"")
                .append(TYPES)
                .append(type);
        types.append("\"/>");
    }

    public byte[] bytes() {
        override("/xl/workbook.xml", "sheet.main+xml");
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + types + "</Types>");
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + sheets
                        + "</sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
        all.putAll(parts);
        return zip(all);
    }

    /** A zip file of texts. */
    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
