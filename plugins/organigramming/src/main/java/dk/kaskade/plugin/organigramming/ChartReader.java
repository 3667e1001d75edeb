package dk.kaskade.plugin.organigramming;

import static dk.kaskade.plugin.organigramming.OrganigrammingImporter.TEXTS;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dk.kaskade.exchange.UnreadableFileException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the JSON, front to back; members that nobody asks for, a logo of any size among them, are passed over. */
final class ChartReader {
    private static final Set<String> PAPER = Set.of("paperSize", "paperOrientation", "schemaVersion");
    private static final Pattern LINE = Pattern.compile(" at line (\\d+) ");
    private static final int MARK = 0xFEFF;

    private final JsonReader in;

    private ChartReader(InputStream file) throws IOException {
        in = new JsonReader(new InputStreamReader(unmarked(file), StandardCharsets.UTF_8.newDecoder()));
        in.setStrictness(Strictness.STRICT);
    }

    private static InputStream unmarked(InputStream file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file);
        buffered.mark(3);
        byte[] mark = Character.toString(MARK).getBytes(StandardCharsets.UTF_8);
        for (byte expected : mark) {
            if ((byte) buffered.read() != expected) {
                buffered.reset();
                break;
            }
        }
        return buffered;
    }

    /** Whether a file that begins so is a chart: its document is told as one that is printed. The logo may fill the rest. */
    static boolean begins(byte[] head) {
        try {
            JsonReader in = new ChartReader(new ByteArrayInputStream(head)).in;
            in.beginObject();
            while (in.hasNext()) {
                if (!in.nextName().equals("document")) {
                    in.skipValue();
                    continue;
                }
                in.beginObject();
                while (in.hasNext()) {
                    if (PAPER.contains(in.nextName())) {
                        return true;
                    }
                    in.skipValue();
                }
                in.endObject();
            }
            return false;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    static Chart read(InputStream file) throws IOException {
        ChartReader reader = new ChartReader(file);
        try {
            return reader.chart();
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(TEXTS, "encoding", reader.line());
        } catch (MalformedJsonException | EOFException | IllegalStateException e) {
            throw (UnreadableFileException) new UnreadableFileException(TEXTS, "broken", reader.line()).initCause(e);
        }
    }

    private Chart chart() throws IOException {
        String title = "";
        boolean document = false;
        List<Box> boxes = List.of();
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "document" -> {
                    document = true;
                    title = texts(Map.of("title", "title")).getOrDefault("title", "");
                }
                case "organisations" -> boxes = boxes("");
                default -> in.skipValue();
            }
        }
        in.endObject();
        if (in.peek() != JsonToken.END_DOCUMENT || !document) {
            throw new UnreadableFileException(TEXTS, "no-chart");
        }
        return new Chart(title, boxes);
    }

    /** Gson tells the line in no other way. */
    private int line() {
        Matcher place = LINE.matcher(in.toString());
        return place.find() ? Integer.parseInt(place.group(1)) : 1;
    }

    /** @param parent id of the box that departments, which have none of their own, belong to */
    private List<Box> boxes(String parent) throws IOException {
        List<Box> all = new ArrayList<>();
        if (nothing()) {
            return all;
        }
        in.beginArray();
        while (in.hasNext()) {
            all.add(box(parent.isEmpty() ? "" : parent + "/" + (all.size() + 1)));
        }
        in.endArray();
        return all;
    }

    private Box box(String ownId) throws IOException {
        int line = line();
        Map<String, String> texts = new HashMap<>(Map.of("id", ownId));
        List<Post> posts = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        boolean main = false;
        in.beginObject();
        while (in.hasNext()) {
            String member = in.nextName();
            switch (member) {
                case "id", "name", "type", "style" -> texts.put(member, text());
                case "layout" -> texts.putAll(texts(Map.of("style", "style")));
                case "isMainOrganisation" -> main = text().equals("true");
                case "positions", "employees" -> posts.addAll(posts());
                // written behind the id where the tool writes them; elsewhere they are told apart by the line
                case "departments" -> boxes.addAll(boxes(texts.get("id").isEmpty() ? "l" + line : texts.get("id")));
                case "organisations" -> boxes.addAll(boxes(""));
                default -> in.skipValue();
            }
        }
        in.endObject();
        boolean hidden = texts.getOrDefault("style", "").equals("hide");
        return new Box(
                line,
                texts.get("id"),
                texts.getOrDefault("name", "").strip(),
                texts.getOrDefault("type", "").strip(),
                hidden,
                main,
                posts,
                boxes);
    }

    private List<Post> posts() throws IOException {
        List<Post> all = new ArrayList<>();
        if (nothing()) {
            return all;
        }
        in.beginArray();
        while (in.hasNext()) {
            all.add(post());
        }
        in.endArray();
        return all;
    }

    private Post post() throws IOException {
        int line = line();
        Map<String, String> texts = new HashMap<>();
        // older charts have the person and the position in one
        boolean older = false;
        in.beginObject();
        while (in.hasNext()) {
            String member = in.nextName();
            switch (member) {
                case "positionType" -> texts.put("title", text());
                case "positionStatus" -> texts.put("status", text());
                case "uri" -> texts.putAll(texts(Map.of("uri", "uri")));
                case "person" -> person(texts);
                case "position" -> {
                    older = true;
                    texts.put("title", text());
                }
                case "title" -> texts.put("grade", text());
                case "firstName" -> texts.put("first", text());
                case "lastName" -> texts.put("last", text());
                case "contact" -> texts.putAll(texts(Map.of("email", "email")));
                default -> in.skipValue();
            }
        }
        in.endObject();
        if (older && texts.containsKey("uri")) {
            texts.put("person", texts.remove("uri"));
        }
        return new Post(line, texts);
    }

    private void person(Map<String, String> texts) throws IOException {
        if (nothing()) {
            return;
        }
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "title" -> texts.put("grade", text());
                case "firstName" -> texts.put("first", text());
                case "lastName" -> texts.put("last", text());
                case "contact" -> texts.putAll(texts(Map.of("email", "email")));
                case "uri" -> texts.putAll(texts(Map.of("uri", "person")));
                default -> in.skipValue();
            }
        }
        in.endObject();
    }

    /** Some members of an object, by another name. */
    private Map<String, String> texts(Map<String, String> wanted) throws IOException {
        Map<String, String> all = new HashMap<>();
        if (nothing()) {
            return all;
        }
        in.beginObject();
        while (in.hasNext()) {
            String name = wanted.get(in.nextName());
            if (name == null) {
                in.skipValue();
            } else {
                all.put(name, text());
            }
        }
        in.endObject();
        return all;
    }

    private String text() throws IOException {
        switch (in.peek()) {
            case STRING, NUMBER -> {
                return in.nextString();
            }
            case BOOLEAN -> {
                return String.valueOf(in.nextBoolean());
            }
            default -> {
                in.skipValue();
                return "";
            }
        }
    }

    private boolean nothing() throws IOException {
        if (in.peek() != JsonToken.NULL) {
            return false;
        }
        in.nextNull();
        return true;
    }
}
