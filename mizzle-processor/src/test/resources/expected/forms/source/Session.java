package forms;

import io.mizzle.annotation.AttributeName;
import io.mizzle.annotation.Default;
import io.mizzle.annotation.Flatten;
import io.mizzle.annotation.GeneratedId;
import io.mizzle.annotation.IdKind;
import io.mizzle.annotation.IndexPartitionKey;
import io.mizzle.annotation.IndexSortKey;
import io.mizzle.annotation.OmitEmpty;
import io.mizzle.annotation.PartitionKey;
import io.mizzle.annotation.ScalarForm;
import io.mizzle.annotation.Sensitive;
import io.mizzle.annotation.SoftDelete;
import io.mizzle.annotation.StoreAs;
import io.mizzle.annotation.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table(name = "sessions")
record Session(
        @PartitionKey @GeneratedId(IdKind.ULID) String id,
        @IndexPartitionKey("byUser") String user,
        @IndexSortKey("byUser") @StoreAs(ScalarForm.EPOCH_MILLIS) Instant startedAt,
        @StoreAs(ScalarForm.ORDINAL) State state,
        @Sensitive @AttributeName("t") String token,
        Optional<String> device,
        @Default("30") int minutes,
        @Default({"read"}) Set<String> scopes,
        @OmitEmpty String remark,
        @OmitEmpty int failures,
        List<@Nullable Long> marks,
        Map<State, List<String>> history,
        @SoftDelete @Nullable Instant endedAt,
        @Flatten(prefix = "client_") @Nullable Client client) {

    enum State {
        OPEN,
        CLOSED
    }
}
