using System.Globalization;

namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>Names the hue of a colour: red, amber, green, blue or purple. Greys, white, black and hues between two names have none.</summary>
internal static class Hues
{
    internal static string? Name(string? colour)
    {
        if (colour is null || !int.TryParse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var (red, green, blue) = ((value >> 16) & 255, (value >> 8) & 255, value & 255);
        var most = Math.Max(red, Math.Max(green, blue));
        var spread = most - Math.Min(red, Math.Min(green, blue));
        return spread < 40 || spread * 100 < most * 25 ? null : Named(Hue(red, green, blue, most, spread));
    }

    /// <summary>The same for a colour made pale, as Excel's lighter 80 % are.</summary>
    internal static string? PaleName(string? colour)
    {
        if (colour is null || !int.TryParse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var (red, green, blue) = ((value >> 16) & 255, (value >> 8) & 255, value & 255);
        var most = Math.Max(red, Math.Max(green, blue));
        var spread = most - Math.Min(red, Math.Min(green, blue));
        return spread < 14 ? null : Named(Hue(red, green, blue, most, spread));
    }

    private static int Hue(int red, int green, int blue, int most, int spread)
    {
        var sixth = most == red ? (green - blue) * 60 / spread : most == green ? 120 + ((blue - red) * 60 / spread) : 240 + ((red - green) * 60 / spread);
        return (sixth + 360) % 360;
    }

    private static string? Named(int hue) => hue switch
    {
        < 16 or >= 340 => "red",
        >= 20 and < 65 => "amber",
        >= 75 and < 165 => "green",
        >= 180 and < 255 => "blue",
        >= 262 and < 320 => "purple",
        _ => null,
    };
}
