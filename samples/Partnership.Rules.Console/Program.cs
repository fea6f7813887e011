System.Console.WriteLine("Partnership.Rules");
