package org.suivi.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;

/** Reads JSON that is kept as it is, such as a geometry; its texts and names are held to the same rules. */
class SoundTree extends StdDeserializer<JsonNode> {

    private static final long serialVersionUID = 1L;

    SoundTree() {
        super(JsonNode.class);
    }

    @Override
    public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode tree =
                (JsonNode) JsonNodeDeserializer.getDeserializer(JsonNode.class).deserialize(parser, context);
        if (!isSound(tree)) {
            throw new UnsoundTextException(parser);
        }
        return tree;
    }

    @Override
    public JsonNode getNullValue(DeserializationContext context) {
        return NullNode.getInstance();
    }

    private static boolean isSound(JsonNode node) {
        if (node.isTextual()) {
            return Texts.isSound(node.textValue());
        }
        boolean names = node.propertyStream().allMatch(field -> Texts.isSound(field.getKey()));
        return names && node.valueStream().allMatch(SoundTree::isSound);
    }
}
