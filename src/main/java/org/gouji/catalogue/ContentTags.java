package org.gouji.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.gouji.platform.EntityTag;

/** Makes entity tags of what is never stored and so has no version: the same content has the same tag on every server. */
@Singleton
class ContentTags {

    private final ObjectMapper json;

    ContentTags(ObjectMapper json) {
        this.json = json;
    }

    EntityTag of(char kind, Object view) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(view));
            return EntityTag.of(kind, ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
