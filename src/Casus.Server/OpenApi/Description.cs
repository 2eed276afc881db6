using System.Text.Json.Nodes;
using Casus.Actors;
using Casus.Ontology;
using Casus.Time;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace Casus.Server.OpenApi;

/// <summary>What the OpenAPI document says beyond what the handlers' signatures do.</summary>
static class Description
{
    const string About = """
        Casus reads news and treaties, keeps a ledger in which every fact is tied to its words, and answers who owes what to whom.
        Offsets are Unicode code points of the normalized text, half-open. A key without a value is left out. Every error is a problem
        with a stable id, a message and a remedy.
        """;

    public static void Describe(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) => Done(() => Introduce(document)));
        options.AddOperationTransformer((operation, context, _) => Done(() => Illustrate(operation, context)));
        options.AddSchemaTransformer((schema, context, _) => Done(() => NameScalar(schema, context.JsonTypeInfo.Type)));
    }

    static Task Done(Action describe)
    {
        describe();
        return Task.CompletedTask;
    }

    static void Introduce(OpenApiDocument document)
    {
        document.Info.Title = "Casus";
        document.Info.Version = "1";
        document.Info.Description = About;
        document.Servers?.Clear();
    }

    static void Illustrate(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<AnswerExample>().FirstOrDefault() is { } example)
        {
            foreach (var media in operation.Responses?["200"].Content?.Values ?? [])
                media.Example = JsonNode.Parse(example.Answer);
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
                parameter.Example = example.Parameters.GetValueOrDefault(parameter.Name ?? "");
        }

        if (metadata.OfType<BodyExample>().FirstOrDefault() is { } body)
        {
            foreach (var media in operation.RequestBody?.Content?.Values ?? [])
                media.Example = JsonNode.Parse(body.Body);
        }
    }

    // Types that are written as one string: their schema cannot be seen from their members.
    static void NameScalar(OpenApiSchema schema, Type type)
    {
        var scalar = Nullable.GetUnderlyingType(type) ?? type;
        if (scalar == typeof(LocalDate))
            (schema.Type, schema.Format) = (JsonSchemaType.String, "date");
        else if (scalar == typeof(ActorCode))
            (schema.Type, schema.Description) = (JsonSchemaType.String, "RUS, RUS.MIL or IGO.UNO: a state, a body within one, or an organisation.");
        else if (scalar == typeof(CameoCode))
            (schema.Type, schema.Description) = (JsonSchemaType.String, "CAMEO code, digits.");
        else if (scalar == typeof(UncertainDate))
            (schema.Type, schema.Description) = (JsonSchemaType.Object, "from and to, both inclusive, and precision: day, month, year or unknown.");
    }
}
