package io.mizzle.examples.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of code in a page.
 *
 * @param page the page's name
 * @param line the line of the page it begins at, from 1
 * @param language what stands behind the three backticks
 * @param content the lines between, without indentation they have in common
 */
public record Fence(String page, int line, String language, String content) {

    private static final String MARK = "```";

    /** The blocks of a page. */
    public static List<Fence> in(String page, String text) {
        List<Fence> fences = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int begin = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean mark = lines.get(i).strip().startsWith(MARK);
            if (mark && begin < 0) {
                begin = i;
            } else if (mark) {
                String language = lines.get(begin).strip().substring(MARK.length());
                String content = String.join("\n", lines.subList(begin + 1, i));
                fences.add(new Fence(page, begin + 1, language, content.stripIndent()));
                begin = -1;
            }
        }
        return fences;
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
