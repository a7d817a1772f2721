package io.mizzle.lifecycle;

import io.mizzle.LocalDynamoDb;
import io.mizzle.fixtures.club.Member;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Members of a club, whose values are unique. */
final class Members {

    private Members() {}

    static Member member(String id, String email, @Nullable String nick) {
        return new Member(id, "red", email, nick, null, 0, null, 0);
    }

    /**
     * The guards' partition keys without their prefix.
     *
     * @param prefix of the table's name
     */
    static Set<String> guards(String prefix) {
        Set<String> guards = new TreeSet<>();
        LocalDynamoDb.shared()
                .client()
                .scanPaginator(request -> request.tableName(prefix + "club"))
                .items()
                .forEach(item -> {
                    if (item.get("pk").s().startsWith("_unique#")) {
                        guards.add(item.get("pk").s().substring(8));
                    }
                });
        return guards;
    }
}
