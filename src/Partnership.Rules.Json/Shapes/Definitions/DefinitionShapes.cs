namespace Partnership.Rules.Json.Shapes.Definitions;

/// <summary>Every shape of definitions, for the serializer.</summary>
internal static class DefinitionShapes
{
    internal static ShapeResolver WithDefinitions(this ShapeResolver resolver) => resolver
        .With(DefinitionsJson.Definition)
        .With(DefinitionsJson.Test)
        .With(DefinitionShape.Rung)
        .With(DefinitionsJson.Fact)
        .With(DefinitionsJson.KinshipList)
        .With(DefinitionsJson.Doubt)
        .With(DefinitionsJson.Assumption)
        .With(DefinitionsJson.Limb);
}
