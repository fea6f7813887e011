namespace Partnership.Rules.Json.Shapes.Catalogues;

/// <summary>Every shape of what the catalogue says of itself, for the serializer.</summary>
internal static class CatalogueShapes
{
    internal static ShapeResolver WithCatalogue(this ShapeResolver resolver) => resolver
        .With(CatalogueJson.Rule)
        .With(CatalogueJson.Coverage)
        .With(CatalogueJson.BoardDuty);
}
