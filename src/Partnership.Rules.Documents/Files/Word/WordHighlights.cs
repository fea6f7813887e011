namespace Partnership.Rules.Documents.Files.Word;

/// <summary>The highlighter's colours by their names in the file.</summary>
internal static class WordHighlights
{
    internal static string? Colour(string? name) => name switch
    {
        "red" => "FF0000",
        "darkRed" => "800000",
        "green" => "00FF00",
        "darkGreen" => "008000",
        "yellow" => "FFFF00",
        "darkYellow" => "808000",
        "blue" => "0000FF",
        "darkBlue" => "000080",
        "magenta" => "FF00FF",
        "darkMagenta" => "800080",
        "cyan" => "00FFFF",
        "darkCyan" => "008080",
        _ => null,
    };
}
