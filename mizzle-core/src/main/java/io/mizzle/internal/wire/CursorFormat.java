package io.mizzle.internal.wire;

import io.mizzle.exception.CursorException;
import io.mizzle.exception.ErrorContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Cursors as text: base64url of version, flags, 8 bytes of the query's fingerprint, the position, and 16 bytes of HMAC-SHA256. Where
 * no secret is configured the HMAC has a public key: it finds accidents, not forgers.
 */
public final class CursorFormat {

    private static final byte VERSION = 1;
    private static final byte SIGNED = 1;
    private static final int FINGERPRINT = 8;
    private static final int SIGNATURE = 16;
    private static final int HEAD = 2 + FINGERPRINT;
    private static final byte[] PUBLIC = {'m', 'i', 'z', 'z', 'l', 'e'};

    private final List<byte[]> secrets;

    /**
     * The format of one {@code Mizzle}.
     *
     * @param secrets the first signs, all verify; none for cursors that are not signed
     */
    public CursorFormat(List<byte[]> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /**
     * Writes a position.
     *
     * @param fingerprint what the query is, as text
     * @param position where it stands
     */
    public String write(String fingerprint, Position position) {
        byte[] body = new PositionWriter().write(position);
        ByteBuffer cursor = ByteBuffer.allocate(HEAD + body.length + SIGNATURE);
        cursor.put(VERSION)
                .put(secrets.isEmpty() ? 0 : SIGNED)
                .put(digest(fingerprint))
                .put(body);
        byte[] signed = Arrays.copyOf(cursor.array(), HEAD + body.length);
        cursor.put(signature(secrets.isEmpty() ? PUBLIC : secrets.get(0), signed));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    /**
     * Reads a position.
     *
     * @param fingerprint what the query is, as text
     * @param text a cursor
     * @throws CursorException if it was changed, cut, is not signed though it should be, or belongs to another query
     */
    public Position read(String fingerprint, String text) {
        byte[] bytes = decoded(text);
        if (bytes.length < HEAD + SIGNATURE || bytes[0] != VERSION || bytes[1] != (secrets.isEmpty() ? 0 : SIGNED)) {
            throw refused("it was not made by this version and configuration of mizzle");
        }
        byte[] signed = Arrays.copyOf(bytes, bytes.length - SIGNATURE);
        byte[] signature = Arrays.copyOfRange(bytes, signed.length, bytes.length);
        List<byte[]> keys = secrets.isEmpty() ? List.of(PUBLIC) : secrets;
        if (keys.stream().noneMatch(key -> MessageDigest.isEqual(signature(key, signed), signature))) {
            throw refused("it was changed or cut");
        }
        if (!Arrays.equals(signed, 2, HEAD, digest(fingerprint), 0, FINGERPRINT)) {
            throw refused("it belongs to another query");
        }
        return PositionReader.read(Arrays.copyOfRange(signed, HEAD, signed.length));
    }

    private static byte[] decoded(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
                throw refused("it was changed or cut");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw refused("it is not base64url");
        }
    }

    private static byte[] digest(String fingerprint) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(fingerprint.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, FINGERPRINT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signature(byte[] secret, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(bytes), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static CursorException refused(String problem) {
        return new CursorException(ErrorContext.NONE, problem, null);
    }

    /**
     * What a cursor holds.
     *
     * @param group which group of sources
     * @param keys one per source: a key to go on behind, an empty map for the beginning, null for the end
     */
    public record Position(int group, List<@Nullable Map<String, AttributeValue>> keys) {}
}
