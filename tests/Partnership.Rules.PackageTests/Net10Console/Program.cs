using System;
using PackageTests;

if (args.Length > 0)
{
    Console.Out.Write(Everything.Assets() + "\n");
    return;
}

Everything.Print(Console.Out);
