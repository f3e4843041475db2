import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import no.hjemmel.*;

/**
 * A caller of the service in Java, with the classes that are generated from its OpenAPI document: each case is read into
 * them, sent, and the answer is read into them and written again. A field without a place in them is an error.
 */
public class Caller {
    static final ObjectMapper mapper = new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);
    static final HttpClient client = HttpClient.newHttpClient();

    /** Numbers are the same whatever type they have; all else is equal or not. */
    static final Comparator<JsonNode> sameNumbers = (a, b) ->
        a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : a.equals(b) ? 0 : 1;

    static <T> T whole(JsonNode json, Class<T> type) throws Exception {
        T read = mapper.treeToValue(json, type);
        JsonNode written = mapper.readTree(mapper.writeValueAsString(read));
        if (!json.equals(sameNumbers, written)) throw new Exception("Lost in " + type + ": " + json + "\n" + written);
        return read;
    }

    static JsonNode post(String url, Object body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(mapper.writeValueAsString(body)))
            .build();
        return mapper.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** @param arguments the address of the service, and a file with a list of bodies for `/v1/assess` */
    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        int answered = 0;
        for (JsonNode body : mapper.readTree(Files.readString(Path.of(arguments[1])))) {
            Asked asked = whole(body, Asked.class);
            AssessmentResult answer = whole(post(url + "/v1/assess", asked), AssessmentResult.class);
            if (answer.getOk() && !answer.getRoutes().isEmpty()) answered++;
        }
        Asked wrong = mapper.readValue("{\"case\":{\"transfer\":{\"amount\":-1}},\"on\":\"2026-11-24\"}", Asked.class);
        Problem problem = whole(post(url + "/v1/assess", wrong), Problem.class);
        System.out.print(mapper.createObjectNode()
            .put("answered", answered)
            .put("wrong", problem.getIssues().get(0).getPath()));
    }
}
